/** The longest text that is looked at, in characters. */
const MAX_TEXT = 100_000;
const MAX_RECORDS = 500;

/** A number as an invoice has it, with no digit at either side. */
const NUMBER = /(?<!\d)(?:\d{20}|\d{8})(?!\d)/g;
const LONG_NUMBER = /(?<!\d)\d{20}(?!\d)/g;

/**
 * Cuts a text into one piece for each invoice: the whole text where it names one, else the lines
 * that name a number each, as rows that were copied out of a table.
 */
export function splitRecords(text: string): string[] {
  const plain = text
    .slice(0, MAX_TEXT)
    .normalize('NFKC')
    .replace(/\u2212/g, '-');
  const numbers = plain.match(LONG_NUMBER) ?? [];
  if (new Set(numbers).size <= 1) return [plain];
  return plain
    .split(/[\r\n]+/)
    .filter((line) => NUMBER.test(resetOf(line)))
    .slice(0, MAX_RECORDS);
}

/** A global pattern remembers where it was: it starts anew for each line. */
function resetOf(line: string): string {
  NUMBER.lastIndex = 0;
  return line;
}
