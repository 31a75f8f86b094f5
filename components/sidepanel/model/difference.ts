/** A stretch of text, and whether it is where two texts differ. */
export interface Stretch {
  text: string;
  differs: boolean;
}

/**
 * Cuts a text where it differs from another: character by character when both are of one length,
 * as numbers read by OCR are, else the stretch between their common start and end.
 */
export function markStretches(text: string, other: string): Stretch[] {
  const ours = Array.from(text);
  const theirs = Array.from(other);
  const differs =
    ours.length === theirs.length
      ? ours.map((char, at) => char !== theirs[at])
      : middleOf(ours, theirs);
  const stretches: Stretch[] = [];
  for (const [at, char] of ours.entries()) {
    const last = stretches.at(-1);
    const mark = differs[at] ?? false;
    if (last?.differs === mark) last.text += char;
    else stretches.push({ text: char, differs: mark });
  }
  return stretches;
}

function middleOf(ours: readonly string[], theirs: readonly string[]): boolean[] {
  const shorter = Math.min(ours.length, theirs.length);
  let start = 0;
  while (start < shorter && ours[start] === theirs[start]) start++;
  let end = 0;
  while (end < shorter - start && ours.at(-1 - end) === theirs.at(-1 - end)) end++;
  return ours.map((_, at) => at >= start && at < ours.length - end);
}
