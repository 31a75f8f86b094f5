import type { NotInvoice } from '../reading';
import { type Line, plainText, splitAtGaps } from './lines';

type Rule = readonly [pattern: RegExp, type: NotInvoice['type'], name: string | null];

/** Headings of papers that come with invoices or look like them. Null = the heading is the name. */
const RULES: readonly Rule[] = [
  [/通行费.*(?:行程单|汇总单)|汇总单/, 'summary', null],
  [/航空运输电子客票行程单/, 'other', null],
  [/行程单|行程报销单|行程明细/, 'itinerary', null],
  [/销货清单|(?:服务|货物).*清单|(?:发票|费用|结算|商品)明细(?:表|清单)?$/, 'summary', null],
  [/入账信息|会计凭证|入账通知/, 'booking-record', null],
  [
    /(?:电子)?(?:银行)?(?:电子|客户|业务|收款|付款|交易|转账|网银)回(?:单|执)|回单(?:凭证)?$/,
    'bank-receipt',
    null,
  ],
  [
    /票据\(电子\)|财政.*票据|非税.*票据|(?:收费|捐赠|结算|往来|通行费|医疗)(?:统一)?(?:电子)?票据/,
    'fiscal-receipt',
    null,
  ],
  [/医疗.*(?:收费|票据)|社会团体会费/, 'fiscal-receipt', null],
  [
    /完税证明|缴款书|收据$|报价单|订单|结算单|对账单|合同|发货单|送货单|出库单|验收单|申请单|证明$/,
    'other',
    null,
  ],
];
const MAX_HEADING = 30;
/** Headings stand among the first rows of a page. */
const HEAD_ROWS = 12;

/** What kind of other paper the heading names; null when it names none. */
export function findNotInvoice(lines: readonly Line[]): NotInvoice | null {
  const runs = lines
    .slice(0, HEAD_ROWS)
    .flatMap((line) => splitAtGaps(line.glyphs, 3))
    .map((run) => ({ text: plainText(run), height: run[0]?.height ?? 0 }))
    .filter(({ text }) => text.length >= 2 && text.length <= MAX_HEADING && !text.includes(':'));
  runs.sort((a, b) => b.height - a.height);
  for (const { text } of runs) {
    const rule = RULES.find(([pattern]) => pattern.test(text));
    if (rule === undefined || (rule[1] === 'other' && text.includes('航空运输'))) continue;
    return { type: rule[1], name: rule[2] ?? text };
  }
  return isFiscalForm(lines) ? { type: 'fiscal-receipt', name: '财政票据' } : null;
}

/** 财政电子票据 by their labels, where a seal has cut the heading. */
function isFiscalForm(lines: readonly Line[]): boolean {
  const has = (word: string) => lines.some((line) => line.text.includes(word));
  return has('票据代码') && has('票据号码') && has('交款人');
}
