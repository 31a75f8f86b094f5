import type { PageIconName } from './page-glyphs';
import { PAGE_GLYPHS } from './page-glyphs';
import type { PathAttributes } from './shapes';
import { pathsOf } from './shapes';

const SVG = 'http://www.w3.org/2000/svg';

/** The product's mark, for the page bar. */
const LOGO: readonly PathAttributes[] = [
  {
    fill: '#2A52B0',
    d: 'M3.5 0h9A3.5 3.5 0 0 1 16 3.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 0 12.5v-9A3.5 3.5 0 0 1 3.5 0z',
  },
  { fill: '#fff', d: 'M3 2h10v12l-1.67-1.5L9.67 14 8 12.5 6.33 14 4.67 12.5 3 14z' },
  {
    fill: 'none',
    stroke: '#2A52B0',
    'stroke-width': '1.8',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    d: 'M5.3 7 7.3 9 10.8 5.3',
  },
];

const drawn = new Map<string, SVGSVGElement>();

/** An icon as an SVG element, hidden from screen readers: the word beside it speaks. Size in px. */
export function drawIcon(name: PageIconName, size = 16): Node {
  const key = `${name}@${size}`;
  const first = drawn.get(key) ?? draw(pathsOf(PAGE_GLYPHS[name]), size);
  if (name === 'checking') first.setAttribute('data-spin', '');
  drawn.set(key, first);
  return first.cloneNode(true); // a page of a thousand badges draws its icon once
}

export function drawLogo(size: number): SVGSVGElement {
  return draw(LOGO, size);
}

function draw(paths: readonly PathAttributes[], size: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'i');
  for (const attributes of paths) {
    const path = document.createElementNS(SVG, 'path');
    for (const [name, value] of Object.entries(attributes)) path.setAttribute(name, value);
    svg.append(path);
  }
  return svg;
}
