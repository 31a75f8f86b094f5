/** No rate is above 17 %, so a number from here on is one in per cent already. */
const FIRST_PER_CENT = 0.3;

/**
 * A tax rate as invoices print it: `0.060000` and `6` become `6%`; `免税`, `不征税`, `***` and `6%`
 * stay. Null when there is none.
 */
export function printedRate(text: string | null): string | null {
  const rate = text?.trim() ?? '';
  if (rate === '') return null;
  const parts = /^(\d{1,3})(?:\.(\d{1,12}))?(%?)$/.exec(rate);
  if (parts === null) return rate;
  const [, whole = '', fraction = '', sign] = parts;
  if (sign === '%' || Number(rate) >= FIRST_PER_CENT) return `${decimal(whole, fraction)}%`;
  return `${decimal(whole + fraction.padEnd(2, '0').slice(0, 2), fraction.slice(2))}%`;
}

/** Moves no digit through a float: 0.07 × 100 would be 7.000000000000001. */
function decimal(whole: string, fraction: string): string {
  const rest = fraction.replace(/0+$/, '');
  return whole.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
}
