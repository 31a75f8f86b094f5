export type Extras = Array<{ name: string; value: string }>;

const MAX_VALUE = 2_000;

/** Other fields under their printed names; what has no text is left out. */
export function extrasOf(
  pairs: ReadonlyArray<readonly [name: string, text: string | null]>,
): Extras {
  return pairs.flatMap(([name, text]) =>
    text === null || text.trim() === '' ? [] : [{ name, value: text.trim().slice(0, MAX_VALUE) }],
  );
}

/** Two texts that invoices print in one place: address and telephone, bank and account. */
export function joined(first: string | null, second: string | null): string | null {
  const parts = [first, second].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' ');
}

/**
 * The number of the blue invoice that a red one takes back, as its 备注 must tell it:
 * 被红冲蓝字数电发票号码：… (国家税务总局公告2024年第11号), 对应正数发票代码:…号码:… of 税控 ones.
 */
export function blueNumberIn(remark: string | null): string | null {
  if (remark === null) return null;
  const digital = /被红冲蓝字[^\d]{0,20}?(?:号码)?[:：\s]*(\d{20})/.exec(remark);
  if (digital?.[1] !== undefined) return digital[1];
  const older = /对应正数发票代码[:：\s]*(\d{10,12})\D{0,10}号码[:：\s]*(\d{8})/.exec(remark);
  return older === null ? null : `${older[1] ?? ''} ${older[2] ?? ''}`;
}

/** 发票状态 and, of a red invoice, the blue one it belongs to. */
export function colourExtras(red: boolean | null, blueNumber: string | null): Extras {
  if (red === null) return [];
  return extrasOf([
    ['发票状态', red ? '红字' : '蓝字'],
    ['对应蓝字发票号码', red ? blueNumber : null],
  ]);
}
