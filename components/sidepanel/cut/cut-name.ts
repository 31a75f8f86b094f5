import type { Say } from '../../state/use-language';
import { CUT_TEXT as TEXT } from './cut-text';

/** The longest part of the old name that is kept, in characters. */
const MAX_STEM = 100;
/** The picture that a cut-out is kept as. */
const ENDING = '.png';

/** `截图 · 裁剪.png` for a piece of `截图.png`; a piece of a piece is named no longer. */
export function cutName(name: string, text: Say): string {
  if (isCutName(name)) return name;
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return `${stem.slice(0, MAX_STEM)}${text(TEXT.suffix)}${ENDING}`;
}

/** Whether a file is a piece that was cut out here, in either language. */
export function isCutName(name: string): boolean {
  return TEXT.suffix.some((suffix) => name.endsWith(`${suffix}${ENDING}`));
}
