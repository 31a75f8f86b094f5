import type { Look } from './look';
import { fittingSize } from './text-width';

/** Where a text stands: mm from the top left of the sheet. `x` is the edge that `align` names. */
export interface TextPlace {
  x: number;
  y: number;
  /** Height of the characters, mm. */
  size?: number;
  align?: 'left' | 'center' | 'right';
  /** Wraps into lines of this width, mm. */
  width?: number;
  /** Shrinks to this width, mm; without it to what is left of the sheet. */
  room?: number;
  bold?: boolean;
  /** CSS colour other than the layer's own. */
  color?: string;
  /** Letter space in em. */
  spacing?: number;
}

type Layer = 'label' | 'value';

/**
 * A page that is filled piece by piece at positions in mm, as form software and printers do it: the
 * form (lines and labels), the print over it, stamps on top.
 */
export class Sheet {
  readonly #layers: Record<Layer | 'ground' | 'top', string[]> = {
    ground: [],
    label: [],
    value: [],
    top: [],
  };
  readonly #inOrder: string[] = [];

  constructor(
    readonly width: number,
    readonly height: number,
    readonly look: Look,
    readonly background = '#fff',
  ) {}

  /** Text of the form. */
  label(text: string, place: TextPlace): this {
    const { fonts, formColor, splitLabels } = this.look;
    const style = `font-family:'${fonts.label}';color:${place.color ?? formColor}`;
    const inner = splitLabels && text.length < 8 ? splitRuns(text) : escapeHtml(text);
    return this.#put('label', box(place, style, 0, 0, inner));
  }

  /** The title of the form, in its own face. */
  title(text: string, place: TextPlace): this {
    const style = `font-family:'${this.look.fonts.title}';color:${place.color ?? this.look.formColor}`;
    return this.#put('label', box(place, style, 0, 0, escapeHtml(text)));
  }

  /** Text that is filled in, in the face of values or of figures. */
  value(text: string, place: TextPlace): this {
    const { fonts, inkColor, shiftX, shiftY, valueScale, valueSpacing } = this.look;
    const family = /^[\x20-\x7e¥￥]*$/.test(text) ? fonts.figure : fonts.value;
    const style = `font-family:'${family}';color:${place.color ?? inkColor}`;
    const spacing = place.spacing ?? valueSpacing;
    const asked = (place.size ?? 3) * valueScale;
    const size = fittingSize(text, asked, spacing, this.#roomFor(place));
    const scaled = { ...place, size, spacing };
    return this.#put('value', box(scaled, style, shiftX, shiftY, escapeHtml(text)));
  }

  /** Characters one below the other, as 购买方信息 stands at the left edge. */
  column(text: string, x: number, top: number, bottom: number, size = 3): this {
    const step = (bottom - top) / text.length;
    for (const [index, char] of Array.from(text).entries()) {
      this.label(char, { x, y: top + step * (index + 0.5) - size * 0.65, size, align: 'center' });
    }
    return this;
  }

  line(x1: number, y1: number, x2: number, y2: number, weight = 0.25): this {
    const [width, height] = [Math.max(x2 - x1, weight), Math.max(y2 - y1, weight)];
    const color = this.look.formColor;
    return this.ground(
      `<i style="left:${x1}mm;top:${y1}mm;width:${width}mm;height:${height}mm;background:${color}"></i>`,
    );
  }

  frame(x: number, y: number, width: number, height: number): this {
    this.line(x, y, x + width, y).line(x, y + height, x + width, y + height);
    return this.line(x, y, x, y + height).line(x + width, y, x + width, y + height);
  }

  /** Trusted HTML under everything. */
  ground(html: string): this {
    this.#layers.ground.push(html);
    return this;
  }

  /** Trusted HTML over everything: stamps, codes. */
  over(html: string): this {
    this.#layers.top.push(html);
    return this;
  }

  /** A `<section>` of the page. Labels come first or where they were put, as the look has it. */
  toHtml(): string {
    const { ground, label, value, top } = this.#layers;
    const texts = this.look.labelsFirst ? [...label, ...value] : this.#inOrder;
    const style = `width:${this.width}mm;height:${this.height}mm;background:${this.background}`;
    return `<section style="${style}">${[...ground, ...texts, ...top].join('')}</section>`;
  }

  /** Only text that runs to the right on one line can leave the sheet. */
  #roomFor({ x, align = 'left', width, room }: TextPlace): number {
    if (room !== undefined) return room;
    const margin = 2.5;
    return align === 'left' && width === undefined ? this.width - x - margin : Infinity;
  }

  #put(layer: Layer, html: string): this {
    this.#layers[layer].push(html);
    this.#inOrder.push(html);
    return this;
  }
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function splitRuns(text: string): string {
  return Array.from(text)
    .map((char) => `<span>${escapeHtml(char)}</span>`)
    .join('');
}

function box(place: TextPlace, style: string, dx: number, dy: number, inner: string): string {
  const { align = 'left', size = 3, width, spacing = 0 } = place;
  const shift = align === 'left' ? 0 : align === 'center' ? -50 : -100;
  const rules = [
    `left:${(place.x + dx).toFixed(2)}mm`,
    `top:${(place.y + dy).toFixed(2)}mm`,
    `font-size:${size.toFixed(2)}mm`,
    `letter-spacing:${spacing}em`,
    `text-align:${align}`,
    width === undefined ? 'white-space:pre' : `width:${width}mm;white-space:pre-wrap`,
    place.bold === true ? 'font-weight:bold' : '',
    shift === 0 ? '' : `transform:translateX(${shift}%)`,
    style,
  ];
  return `<b style="${rules.filter((rule) => rule !== '').join(';')}">${inner}</b>`;
}
