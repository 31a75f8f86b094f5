import { ReadFault } from '../fault';

/** What starts with these runs up to its own end, whatever stands inside. */
const SKIPPED: ReadonlyArray<readonly [start: string, end: string]> = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

/**
 * Checks that tags open and close in pairs, in one pass: the parser itself forgives a file that was
 * cut off, and would read half of an invoice as a whole one.
 *
 * @throws ReadFault `truncated` when it ends inside a tag or an element, `damaged` when a tag closes
 *   what is not open.
 */
export function checkBalance(text: string): void {
  const open: string[] = [];
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = skippedEnd(text, at) ?? checkTag(text, at, open);
    at = text.indexOf('<', end);
  }
  if (open.length > 0) throw new ReadFault('truncated', { open: open.length });
}

function skippedEnd(text: string, at: number): number | null {
  for (const [start, end] of SKIPPED) {
    if (!text.startsWith(start, at)) continue;
    const found = text.indexOf(end, at + start.length);
    if (found < 0) throw new ReadFault('truncated');
    return found + end.length;
  }
  return null;
}

/** Keeps account of one tag. @returns the index after it. */
function checkTag(text: string, at: number, open: string[]): number {
  const close = tagEnd(text, at + 1);
  const tag = text.slice(at + 1, close);
  const name = tag.replace(/^\//, '').split(/[\s/]/, 1)[0] ?? '';
  if (tag.startsWith('/')) {
    if (open.pop() !== name) throw new ReadFault('damaged', { part: 'tags', at });
  } else if (!tag.endsWith('/')) {
    open.push(name);
  }
  return close + 1;
}

/** The index of the `>` of a tag; one inside quotes does not end it. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '>') return at;
    else if (char === '"' || char === "'") quote = char;
  }
  throw new ReadFault('truncated');
}
