/** A place in a text that reads like a pattern, one character aside. */
export interface NearMatch {
  start: number;
  end: number;
}

const MAX_TEXT = 400;

/**
 * Where `pattern` occurs with one character replaced, lost or added. Linear for each place: the
 * common beginning and the common end of the two must together cover all but one character.
 */
export function findNearMatches(text: string, pattern: string): NearMatch[] {
  const found: NearMatch[] = [];
  if (text.length > MAX_TEXT) return found;
  const { length } = pattern;
  for (let start = 0; start + length - 1 <= text.length; start += 1) {
    const size = [length, length - 1, length + 1].find((candidate) =>
      isNear(text.slice(start, start + candidate), pattern, candidate),
    );
    if (size === undefined) continue;
    found.push({ start, end: start + size });
    start += size - 1;
  }
  return found;
}

function isNear(piece: string, pattern: string, size: number): boolean {
  if (piece.length !== size) return false;
  // A pattern must begin with one of its own characters, so that a match has a sure left edge.
  if (piece[0] !== pattern[0] && piece[1] !== pattern[1]) return false;
  const most = Math.min(piece.length, pattern.length);
  let begin = 0;
  while (begin < most && piece[begin] === pattern[begin]) begin += 1;
  let end = 0;
  while (end < most - begin && piece.at(-1 - end) === pattern.at(-1 - end)) end += 1;
  return begin + end >= Math.max(piece.length, pattern.length) - 1;
}
