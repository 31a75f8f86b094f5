import type { IconName, Shape } from './glyphs';
import { GLYPHS } from './glyphs';

const SVG = 'http://www.w3.org/2000/svg';

/** An icon as an SVG element of 16 × 16 px, hidden from screen readers: the word beside it speaks. */
export function drawIcon(name: IconName, size = 16): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('width', String(size));
  svg.setAttribute('height', String(size));
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'i');
  if (name === 'checking') svg.setAttribute('data-spin', '');
  svg.append(...GLYPHS[name].map((shape) => drawShape(shape)));
  return svg;
}

function drawShape([tag, attributes, children = []]: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map(drawShape));
  return element;
}
