/**
 * Reads an amount of yuan with exactly two decimals ("-1234.50") as 分.
 * Throws a RangeError when the text is anything else.
 */
export function toCents(yuan: string): number {
  if (!/^-?\d{1,12}\.\d{2}$/.test(yuan)) throw new RangeError(`not an amount of yuan: ${yuan}`);
  return Number(yuan.replace('.', ''));
}

/** Writes 分 as yuan with two decimals and no separators. */
export function fromCents(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Puts thousands separators into an amount of yuan: "-1234.50" becomes "-1,234.50". */
export function groupThousands(yuan: string): string {
  return yuan.replace(/\B(?=(?:\d{3})+\.)/g, ',');
}
