import { escapeHtml } from './sheet';

/** 发票监制章: a double oval with 全国统一发票监制章, 国家税务总局 and the province's bureau. */
export function bureauStamp(x: number, y: number, place: string, font: string): string {
  const text = (value: string, dy: number) =>
    `<text x="15" y="${dy}" text-anchor="middle" font-size="2.3">${escapeHtml(value)}</text>`;
  return svg(x, y, 30, 20, font, [
    '<ellipse cx="15" cy="10" rx="14.5" ry="9.5" fill="none" stroke-width="0.7"/>',
    '<ellipse cx="15" cy="10" rx="13.6" ry="8.6" fill="none" stroke-width="0.2"/>',
    arc('全国统一发票监制章', 15, 11.5, 11, 7.6, -158, -22, 2.3),
    text('国家税务总局', 11),
    text(`${place}税务局`, 16),
  ]);
}

/** 发票专用章: an oval with the company along the rim and its tax id across. */
export function companySeal(
  x: number,
  y: number,
  company: { name: string; taxId: string | null },
  font: string,
): string {
  const line = (value: string, dy: number, size: number) =>
    `<text x="20" y="${dy}" text-anchor="middle" font-size="${size}">${escapeHtml(value)}</text>`;
  return svg(x, y, 40, 30, font, [
    '<ellipse cx="20" cy="15" rx="19.4" ry="14.4" fill="none" stroke-width="1"/>',
    arc(company.name, 20, 15, 15.5, 10.8, -205, 25, Math.min(3.4, 58 / company.name.length)),
    line(company.taxId ?? '', 16.5, 2.6),
    line('发票专用章', 22.5, 3.2),
  ]);
}

/** Characters along an ellipse, each turned to its tangent; angles in degrees, 0 = to the right. */
function arc(
  text: string,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  from: number,
  to: number,
  size: number,
): string {
  const step = (to - from) / Math.max(1, text.length - 1);
  return Array.from(text)
    .map((char, index) => {
      const angle = ((from + step * index) * Math.PI) / 180;
      const [px, py] = [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)];
      const turn = (Math.atan2(rx * Math.cos(angle), -ry * Math.sin(angle)) * 180) / Math.PI;
      const place = `transform="translate(${px.toFixed(2)} ${py.toFixed(2)}) rotate(${turn.toFixed(1)})"`;
      return `<text ${place} text-anchor="middle" font-size="${size}">${escapeHtml(char)}</text>`;
    })
    .join('');
}

function svg(x: number, y: number, w: number, h: number, font: string, parts: string[]): string {
  const style = `left:${x}mm;top:${y}mm;width:${w}mm;height:${h}mm;mix-blend-mode:multiply`;
  const paint = `fill="#e01010" stroke="#e01010" stroke-width="0"`;
  return `<svg style="${style}" viewBox="0 0 ${w} ${h}" font-family="${font}" ${paint}>${parts.join('')}</svg>`;
}
