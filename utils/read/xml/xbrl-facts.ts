import type { XmlElement } from './element';
import { find } from './element';

/** The first of these facts that has a value; `xsi:nil` and empty ones have none. */
export function fact(instance: XmlElement, ...names: readonly string[]): string | null {
  for (const name of names) {
    const text = find(instance, name)?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return null;
}
