import { plainCharacter } from './characters';
import type { PlacedBox } from './glyphs';

/** Words that forms print from top to bottom beside a block. */
export type StackWord = 'buyer' | 'seller' | 'cipher' | 'remark' | 'other';

/** A vertical word and where it stands. */
export interface Stack {
  word: StackWord;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const WORDS: ReadonlyArray<readonly [string, StackWord]> = [
  ['购买方信息', 'buyer'],
  ['销售方信息', 'seller'],
  ['购货单位', 'buyer'],
  ['销货单位', 'seller'],
  ['购货方', 'buyer'],
  ['销货方', 'seller'],
  ['购买方', 'buyer'],
  ['销售方', 'seller'],
  ['密码区', 'cipher'],
  ['备注', 'remark'],
  ['其他信息', 'other'],
];
const LETTERS = new Set(WORDS.flatMap(([word]) => Array.from(word)));
/** Letters that stand alone in a cell of no other kind, so that one of them is never a value. */
const TELLING = new Set('购销售密码区备注');
const MAX_LETTERS = 400;

/**
 * Takes the vertical words out of the boxes: letters one below the other in boxes of their own, or
 * one box that runs from top to bottom. Other vertical text (下载次数 at the edge) goes as well:
 * no field is printed that way.
 */
export function takeStacks(boxes: readonly PlacedBox[]): { stacks: Stack[]; rest: PlacedBox[] } {
  const { vertical, letters, rest } = sortOut(boxes);
  const stacks = vertical.flatMap((box) => stackOfBox(box));
  const used = new Set<PlacedBox>();
  for (const letter of letters) {
    if (used.has(letter)) continue;
    const column = columnBelow(letter, letters);
    const found = readColumn(column);
    if (found === null) continue;
    stacks.push(found.stack);
    for (const box of found.boxes) used.add(box);
  }
  const single = letters.filter((box) => !used.has(box));
  return { stacks, rest: [...rest, ...single.filter((box) => !isLoose(box, boxes))] };
}

function sortOut(boxes: readonly PlacedBox[]) {
  const vertical: PlacedBox[] = [];
  const letters: PlacedBox[] = [];
  const rest: PlacedBox[] = [];
  for (const box of boxes) {
    if (box.vertical) vertical.push(box);
    else if (isLetter(box) && letters.length < MAX_LETTERS) letters.push(box);
    else rest.push(box);
  }
  letters.sort((a, b) => a.y - b.y);
  return { vertical, letters, rest };
}

function letterOf(box: PlacedBox): string {
  return Array.from(box.text.trim(), plainCharacter).join('');
}

function isLetter(box: PlacedBox): boolean {
  const text = letterOf(box);
  return text.length === 1 && LETTERS.has(text);
}

function stackOfBox(box: PlacedBox): Stack[] {
  const text = letterOf(box).replace(/\s/g, '');
  const word = WORDS.find(([name]) => text.includes(name))?.[1];
  const { left, right, y, height } = box;
  return word === undefined
    ? []
    : [{ word, left, right, top: y - height / 2, bottom: y + height / 2 }];
}

/** Letters under one another: each begins near the same left edge, at most five lines lower. */
function columnBelow(first: PlacedBox, letters: readonly PlacedBox[]): PlacedBox[] {
  const column = [first];
  for (const box of letters) {
    const last = column[column.length - 1] ?? first;
    const drop = box.y - last.y;
    const aligned = Math.abs(box.left + box.right - first.left - first.right) < first.height * 1.2;
    if (aligned && drop > last.height * 0.7 && drop < last.height * 5) column.push(box);
  }
  return column;
}

function readColumn(column: readonly PlacedBox[]): { stack: Stack; boxes: PlacedBox[] } | null {
  const text = column.map(letterOf).join('');
  for (const [name, word] of WORDS) {
    if (!text.startsWith(name)) continue;
    const boxes = column.slice(0, name.length);
    const [first, last] = [boxes[0], boxes[boxes.length - 1]];
    if (first === undefined || last === undefined) continue;
    const edges = { left: first.left, right: first.right };
    const [top, bottom] = [first.y - first.height / 2, last.y + last.height / 2];
    return { stack: { word, ...edges, top, bottom }, boxes };
  }
  return null;
}

/** A letter of such a word that stands alone: the rest of its word was not read. */
function isLoose(letter: PlacedBox, boxes: readonly PlacedBox[]): boolean {
  if (!TELLING.has(letterOf(letter))) return false;
  return !boxes.some((box) => {
    const gap = Math.max(box.left - letter.right, letter.left - box.right);
    const sameRow = Math.abs(box.y - letter.y) < letter.height * 0.5;
    return box !== letter && sameRow && gap < letter.height * 2;
  });
}
