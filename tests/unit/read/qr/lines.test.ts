import { describe, expect, it } from 'vitest';
import { parseQrLines } from '@/utils/read/qr/lines';

const FIRST = '01,32,,26112000000012345678,30.00,20260517,,72EC';
const SECOND = '01,31,,26112000000012345679,45.00,20260518,,0A1B';

function numbersIn(text: string): Array<string | null> {
  return parseQrLines(text).map(({ result }) =>
    result !== null && 'reading' in result ? (result.reading.claims.number?.value ?? null) : null,
  );
}

describe('parseQrLines', () => {
  it('reads one invoice a line and keeps lines that are none', () => {
    expect(numbersIn(`${FIRST}\r\n\n  随便写的\n${SECOND}\n`)).toEqual([
      '26112000000012345678',
      null,
      '26112000000012345679',
    ]);
  });

  it.each([[''], [',']])('parts texts of a gun that sends no Enter, joined by "%s"', (joint) => {
    expect(numbersIn(FIRST + joint + SECOND)).toEqual([
      '26112000000012345678',
      '26112000000012345679',
    ]);
  });

  it('looks at a bounded number of lines of a hostile paste', () => {
    expect(parseQrLines('x\n'.repeat(100_000))).toHaveLength(2_000);
    expect(parseQrLines('')).toEqual([]);
  });
});
