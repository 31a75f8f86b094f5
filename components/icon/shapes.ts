import type { Glyph } from './page-glyphs';
import { RING } from './page-glyphs';

/** Attributes of one SVG path. */
export type PathAttributes = Readonly<Record<string, string>>;

const LINE = {
  fill: 'none',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const RINGS = { faint: { opacity: '.28' }, dashed: { 'stroke-dasharray': '2.2 2.16' } };

/** The paths of a drawing, from back to front. */
export function pathsOf({ solid, line, ring }: Glyph): PathAttributes[] {
  const plain = { ...LINE, stroke: 'currentColor', 'stroke-width': '1.5' };
  const knocked = { ...LINE, stroke: 'var(--fp-knock,#fff)', 'stroke-width': '1.7' };
  return [
    ...(solid ? [{ fill: 'currentColor', d: solid }] : []),
    ...(ring ? [{ ...plain, ...RINGS[ring], d: RING }] : []),
    ...(line ? [{ ...(solid ? knocked : plain), d: line }] : []),
  ];
}
