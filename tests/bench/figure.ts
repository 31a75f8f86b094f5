/** One measured number and the most it may be. */
export interface Figure {
  what: string;
  value: number;
  unit: 'KB' | 'ms';
  hold: number;
}

/** The middle value; NaN of nothing. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** One line of the table that `npm run bench` prints. */
export function printFigure({ what, value, unit, hold }: Figure): string {
  const mark = value <= hold ? '✓' : '✗';
  return `${mark} ${what.padEnd(48)} ${value.toFixed(1).padStart(8)} ${unit}   ≤ ${hold} ${unit}`;
}
