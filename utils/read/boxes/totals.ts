import { parseChineseAmount } from '@/utils/invoice/chinese-amount';
import type { Claim, Claims } from '../reading';
import { amountOf, type Figure, figuresOf } from './amounts';
import { setClaim } from './found';
import type { Glyph } from './glyphs';
import type { Label } from './labels';
import { plainText, printedText } from './lines';
import type { Page } from './page';
import { isInArea, type RemarkArea } from './remark-area';
import { bandRightOf, firstRun, glyphsBelow } from './values';

export interface Totals {
  claims: Claims;
  /** 价税合计 in capitals, as printed. */
  words: string | null;
  taxFree: boolean;
}

/** 金额 alone is what was paid; beside 税额 it is the part without tax. */
const LONE_AMOUNT = '金额:';

/** 合计, 价税合计 and the amounts of 机动车, 铁路 and 航空 forms. */
export function findTotals(page: Page, remark: RemarkArea | null): Totals {
  const labels = page.labels.filter((label) => !isInArea(remark, label));
  const claims: Claims = {};
  const words = findWords(page, labels);
  const sum = findSum(page, labels);
  const netLabels = labels.filter((label) => label.text !== LONE_AMOUNT || hasTax(labels));
  setClaim(claims, 'amountWithoutTax', sum.amount ?? amountAt(page, netLabels, 'netPrice'));
  setClaim(claims, 'tax', sum.tax ?? amountAt(page, labels, 'vatTax'));
  setClaim(claims, 'totalWithTax', findTotal(page, labels));
  return { claims, words, taxFree: sum.taxFree };
}

function findTotal(page: Page, labels: readonly Label[]): Claim<number> | null {
  const figures = labels.filter((label) => label.id === 'figures' && !isOfNetPrice(label, labels));
  for (const label of figures) {
    const right = amountOf(bandRightOf(page, label), page.isOcr);
    const claim = right ?? amountOf(glyphsBelow(page, label, 2), page.isOcr);
    if (claim !== null) return claim;
  }
  const inWords = labels.filter((label) => label.id === 'words' || label.text === '价税合计');
  for (const label of inWords) {
    const claim = amountOf(bandRightOf(page, label).slice(0), page.isOcr);
    if (claim !== null) return claim;
  }
  if (isAir(labels)) return airTotal(page, labels);
  const lone = hasTax(labels) ? [] : labels.filter((label) => label.text === LONE_AMOUNT);
  return amountAt(page, labels, 'fare') ?? amountAt(page, lone, 'netPrice');
}

function hasTax(labels: readonly Label[]): boolean {
  return labels.some((label) => label.id === 'vatTax');
}

/** 航空行程单 list 票价, 燃油附加费 and taxes, whose sum stands under the word 合计. */
function isAir(labels: readonly Label[]): boolean {
  return labels.some((label) => label.text === '燃油附加费' || label.text === '民航发展基金');
}

function airTotal(page: Page, labels: readonly Label[]): Claim<number> | null {
  const sum = labels.find((label) => label.id === 'sum');
  return sum === undefined ? null : amountOf(glyphsBelow(page, sum, 3), page.isOcr);
}

/** 不含税价 has a 小写 of its own. */
function isOfNetPrice(label: Label, labels: readonly Label[]): boolean {
  const before = labels.filter(
    (other) =>
      Math.abs(other.y - label.y) < label.height && other.right <= label.left + label.height,
  );
  before.sort((a, b) => b.right - a.right);
  return before[0]?.id === 'netPrice';
}

function amountAt(page: Page, labels: readonly Label[], id: Label['id']): Claim<number> | null {
  for (const label of labels.filter((one) => one.id === id)) {
    const own = amountOf(bandRightOf(page, label), page.isOcr);
    const claim =
      own ??
      amountBehindFigures(page, labels, label) ??
      amountOf(glyphsBelow(page, label, 2), page.isOcr);
    if (claim !== null) return claim;
  }
  return null;
}

/** `不含税价 小写 ¥100.00`: the amount stands behind the word 小写. */
function amountBehindFigures(
  page: Page,
  labels: readonly Label[],
  label: Label,
): Claim<number> | null {
  const next = labels.find(
    (other) => other.id === 'figures' && isOfNetPrice(other, labels) && label.id === 'netPrice',
  );
  return next === undefined ? null : amountOf(bandRightOf(page, next), page.isOcr);
}

function findWords(page: Page, labels: readonly Label[]): string | null {
  const inWords = labels.filter((one) => one.id === 'words');
  const plain = labels.filter((one) => /^[价车][税价]合计$/.test(one.text));
  for (const label of [...inWords, ...plain]) {
    for (const glyphs of [bandRightOf(page, label), glyphsBelow(page, label, 2)]) {
      const text = wordsOf(glyphs);
      if (text !== null) return text;
    }
  }
  return null;
}

/** The amount in capitals at the beginning of glyphs, with its 负 and without the ⓧ before it. */
function wordsOf(glyphs: readonly Glyph[]): string | null {
  const run = firstRun(
    glyphs.filter((glyph) => !/[xX⊗⨂×☒○]/.test(glyph.char)),
    3,
  );
  const plain = plainText(run).replace(/参/g, '叁');
  const match =
    /(?:\(负数\)|负)?[零壹贰叁肆伍陆柒捌玖拾佰仟万亿圆元角分整正貳叄陸萬億圓〇]{3,}/.exec(plain);
  if (match === null) return null;
  const end = match.index + match[0].length;
  // A character that is none of these inside the amount: what goes before it is only a part.
  if (/^.{1,4}[角分]/.test(plain.slice(end))) return null;
  const text = printedText(run.slice(match.index, end)).replace(/参/g, '叁');
  return parseChineseAmount(text) === null ? null : text;
}

interface Sum {
  amount: Claim<number> | null;
  tax: Claim<number> | null;
  taxFree: boolean;
}

function findSum(page: Page, labels: readonly Label[]): Sum {
  const sums = labels.filter((label) => label.id === 'sum' && isBelowHeader(page, label));
  // The last one counts: 小计 and 合计 of earlier parts stand above it.
  for (const label of sums.reverse()) {
    const figures = figuresOf(bandRightOf(page, label), page.isOcr);
    if (figures.length > 0) return assign(page, figures);
  }
  return assign(page, page.isOcr ? figuresAboveTotal(page) : []);
}

/**
 * The row of 合计 where OCR has lost the word, whose two characters stand far apart: it is the last
 * above 价税合计 in the table, and its figures bear a ¥, which those of the items do not.
 */
function figuresAboveTotal({ header, totalRow, lines }: Page): Figure[] {
  const hasTaxColumn = header?.columns.some(({ name }) => name === 'tax') ?? false;
  if (!hasTaxColumn || totalRow === null || totalRow.id === 'sum') return [];
  const row = lines.findLast(
    ({ y, glyphs }) =>
      y < totalRow.y - totalRow.height * 0.7 &&
      y > totalRow.y - totalRow.height * 4 &&
      plainText(glyphs).includes('¥'),
  );
  return row === undefined ? [] : figuresOf(row.glyphs, true);
}

function isBelowHeader(page: Page, label: Label): boolean {
  const top = page.header?.y ?? 0;
  return label.y > top + label.height * 0.5;
}

/** By order when both stand there, else by the column that the figure is nearest to. */
function assign(page: Page, figures: readonly Figure[]): Sum {
  const [first, second] = figures.slice(-2);
  if (first !== undefined && second !== undefined) {
    return { amount: first.claim, tax: second.claim, taxFree: second.isFree };
  }
  if (first === undefined) return { amount: null, tax: null, taxFree: false };
  if (isInTaxColumn(page, first)) return { amount: null, tax: first.claim, taxFree: first.isFree };
  return { amount: first.claim, tax: null, taxFree: false };
}

function isInTaxColumn(page: Page, figure: Figure): boolean {
  const columns = page.header?.columns ?? [];
  const distance = (name: string) => {
    const column = columns.find((one) => one.name === name);
    return column === undefined ? Infinity : Math.abs(column.right - figure.right);
  };
  return distance('tax') < distance('amount');
}
