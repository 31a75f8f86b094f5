import type { Layout } from './spec';

const SIZE = /width:([\d.]+)mm;height:([\d.]+)mm/;

/** Puts the first pages of documents onto one A4 page, or lets all their pages follow. */
export function compose(layout: Layout, documents: ReadonlyArray<readonly string[]>): string[] {
  if (layout === 'single' || layout === 'pages') return documents.flat();
  const [width, height] = layout === 'stacked' ? [210, 297] : [297, 210];
  const cells = documents.map(([first = ''], index) => {
    const place =
      layout === 'stacked'
        ? { left: 5, top: 4 + index * 148, width: 200, height: 142 }
        : { left: 4 + index * 148, top: 30, width: 142, height: 150 };
    return fitted(first, place);
  });
  return [
    `<section style="width:${width}mm;height:${height}mm;background:#fff">${cells.join('')}</section>`,
  ];
}

function fitted(
  section: string,
  place: { left: number; top: number; width: number; height: number },
): string {
  const [, width = '1', height = '1'] = SIZE.exec(section) ?? [];
  const scale = Math.min(place.width / Number(width), place.height / Number(height));
  const style = `left:${place.left}mm;top:${place.top}mm;transform-origin:0 0;transform:scale(${scale.toFixed(4)})`;
  return `<div style="${style}">${section}</div>`;
}
