import { element } from '../dom/element';

/** Two texts with the stretch in which they differ marked: `was` on our side, `is` on the other. */
export function markDifference(asked: string, returned: string): [Node[], Node[]] {
  const start = commonStart(asked, returned);
  const end = commonEnd(asked.slice(start), returned.slice(start));
  return [split(asked, start, end, 'was'), split(returned, start, end, 'is')];
}

function split(text: string, start: number, end: number, className: string): Node[] {
  const middle = text.slice(start, text.length - end);
  const parts = [
    document.createTextNode(text.slice(0, start)),
    element('mark', className, middle),
    document.createTextNode(text.slice(text.length - end)),
  ];
  return middle === '' ? [document.createTextNode(text)] : parts;
}

function commonStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function commonEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
