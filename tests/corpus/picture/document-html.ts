/** Sections as one document; each is a page of its own size in PDF. */
export function documentHtml(sections: readonly string[]): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
*{margin:0;padding:0;box-sizing:border-box}
html,body{background:#fff;-webkit-print-color-adjust:exact}
section{position:relative;overflow:hidden;break-after:page}
section:last-child{break-after:auto}
section>b,section>i,section>svg,section>div{position:absolute;font-weight:normal;font-style:normal;line-height:1.3}
.qr svg{display:block;width:100%;height:100%}
table{border-collapse:collapse;table-layout:fixed}
</style><body>${sections.join('')}</body></html>`;
}
