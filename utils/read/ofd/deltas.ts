/**
 * Distances between characters from DeltaX or DeltaY (GB/T 33190-2016, 11.3): numbers, and `g n v`
 * for n times v. At most `count` are made, whatever n says.
 */
export function parseDeltas(text: string | null, count: number): number[] {
  const deltas: number[] = [];
  if (text === null) return deltas;
  const words = text.trim().split(/\s+/, count * 3 + 3);
  for (let at = 0; at < words.length && deltas.length < count; at += 1) {
    if (words[at]?.toLowerCase() !== 'g') {
      deltas.push(finite(words[at]));
      continue;
    }
    const times = Math.min(finite(words[at + 1]), count - deltas.length);
    for (let done = 0; done < times; done += 1) deltas.push(finite(words[at + 2]));
    at += 2;
  }
  return deltas;
}

function finite(word: string | undefined): number {
  const value = Number(word);
  return Number.isFinite(value) ? value : 0;
}
