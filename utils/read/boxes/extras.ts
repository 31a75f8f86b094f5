import { printedText } from './lines';
import type { Page } from './page';
import { isInArea, type RemarkArea, remarkText } from './remark-area';
import { firstRun, glyphsRightOf } from './values';

const MAX_VALUE = 200;
/** A wider gap than between the words of an address ends the value. */
const GAP = 3;

/** Other fields under their printed names, 备注 last; what stands empty is left out. */
export function findExtras(
  page: Page,
  remark: RemarkArea | null,
): Array<{ name: string; value: string }> {
  const extras = page.labels
    .filter((label) => label.id === 'extra' && !isInArea(remark, label))
    .flatMap((label) => {
      const value = printedText(firstRun(glyphsRightOf(page, label), GAP)).replace(/^[:：\s]+/, '');
      return value === '' ? [] : [{ name: label.text, value: value.slice(0, MAX_VALUE) }];
    });
  const text = remarkText(page.lines, remark);
  return text === null ? extras : [...extras, { name: '备注', value: text }];
}
