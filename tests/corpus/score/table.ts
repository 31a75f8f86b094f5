import type { Mark } from './score';

interface Counts {
  hit: number;
  miss: number;
  wrong: number;
  invented: number;
  sure: number;
}

/** Tables per carrier group and per field, then every comparison that failed. */
export function formatScore(marks: readonly Mark[]): string {
  const failed = marks.filter((mark) => mark.outcome !== 'hit');
  return [
    table('group', marks, (mark) => mark.group),
    table('field', marks, (mark) => mark.name),
    failed.map(failureLine).join('\n'),
  ].join('\n\n');
}

/** Rows in order of name, the sum last. */
export function countBy(
  marks: readonly Mark[],
  key: (mark: Mark) => string,
): Map<string, Readonly<Counts>> {
  const rows = new Map<string, Counts>();
  for (const mark of marks) {
    const counts = rows.get(key(mark)) ?? { hit: 0, miss: 0, wrong: 0, invented: 0, sure: 0 };
    counts[mark.outcome] += 1;
    if (mark.sure) counts.sure += 1;
    rows.set(key(mark), counts);
  }
  return new Map([...rows].sort(([a], [b]) => a.localeCompare(b)));
}

function table(title: string, marks: readonly Mark[], key: (mark: Mark) => string): string {
  const rows = [...countBy(marks, key), ...countBy(marks, () => 'all')];
  const width = Math.max(...rows.map(([name]) => name.length), title.length);
  const head = `${title.padEnd(width)}    hit   miss  wrong invent   sure      %`;
  const body = rows.map(([name, { hit, miss, wrong, invented, sure }]) => {
    const percent = ((100 * hit) / (hit + miss + wrong + invented)).toFixed(1);
    const figures = [hit, miss, wrong, invented, sure, percent];
    return name.padEnd(width) + figures.map((figure) => String(figure).padStart(7)).join('');
  });
  return [head, ...body].join('\n');
}

function failureLine({ outcome, sure, file, name, expected, read }: Mark): string {
  const mark = `${outcome}${sure ? '!' : ''}`.padEnd(9);
  return `${mark} ${name.padEnd(16)} ${file}: ${expected ?? '—'} ← ${read ?? '—'}`;
}
