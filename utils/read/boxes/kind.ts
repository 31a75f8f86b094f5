import { classifyInvoice } from '@/utils/invoice/classify';
import { type InvoiceKind, isDigital } from '@/utils/invoice/kinds';
import { regionOfNumber } from '@/utils/invoice/regions';
import type { Claim, Claims } from '../reading';
import { claimOf, withConfidence } from './found';
import { plainText, splitAtGaps } from './lines';
import type { Page } from './page';
import { medianHeight } from './tilt';
import type { Title } from './titles';

/** Kinds that share a title and differ by their code (企享云 FAQ, 发票代码编码规则). */
const NARROWER: ReadonlyArray<readonly [title: InvoiceKind, byCode: InvoiceKind]> = [
  ['vat-e-ordinary', 'vat-toll'],
  ['vat-ordinary', 'vat-roll'],
  ['vat-ordinary', 'vat-e-ordinary'],
  ['vat-special', 'vat-e-special'],
  ['general', 'blockchain'],
];
const PAPER: Partial<Record<InvoiceKind, InvoiceKind>> = {
  'vat-special': 'digital-paper-special',
  'vat-ordinary': 'digital-paper-ordinary',
  vehicle: 'digital-paper-vehicle',
  'used-vehicle': 'digital-paper-used-vehicle',
};
const DIGITAL_FORM: Partial<Record<InvoiceKind, InvoiceKind>> = {
  'vat-special': 'digital-special',
  'vat-ordinary': 'digital-ordinary',
  'vat-e-ordinary': 'digital-ordinary',
  'vat-e-special': 'digital-special',
  vehicle: 'digital-vehicle',
  'used-vehicle': 'digital-used-vehicle',
};

/** The kind by its title, held against the rules of code and number; by these alone without title. */
export function findKind(
  page: Page,
  title: Title | null,
  claims: Claims,
): Claim<InvoiceKind> | null {
  const byNumber = classifyInvoice({
    code: claims.code?.value ?? null,
    number: claims.number?.value ?? null,
  });
  const likely = byNumber[0]?.kind ?? null;
  if (title?.kind == null) {
    return likely === null ? null : asPaper(page, kindOfFragments(page, likely));
  }
  const claim = claimOf(title.kind, title.glyphs, 'labelled');
  if (likely === 'digital') return asDigital(claim);
  const paper = asPaper(page, claim);
  if (paper !== claim) return paper;
  if (likely === null) return withoutCode(claim);
  return byCode(
    claim,
    likely,
    byNumber.map((candidate) => candidate.kind),
  );
}

/** 数电纸质发票 look like those of 税控, but for the number in their 密码区. */
function asPaper(page: Page, claim: Claim<InvoiceKind>): Claim<InvoiceKind> {
  const value = PAPER[claim.value];
  if (value === undefined || digitalNumberInCipher(page) === null) return claim;
  return { ...claim, value, confidence: Math.min(claim.confidence, 0.9) };
}

/** A title that kinds share leaves open which of them it is, as long as no code tells. */
function withoutCode(claim: Claim<InvoiceKind>): Claim<InvoiceKind> {
  const isShared = NARROWER.some(([title]) => title === claim.value);
  return isShared ? withConfidence(claim, Math.min(claim.confidence, 0.8)) : claim;
}

/** Kinds of which the word 专用 tells, and those of which 普通 does. */
const SPECIAL: ReadonlySet<InvoiceKind> = new Set(['vat-special', 'vat-e-special']);
const ORDINARY: ReadonlySet<InvoiceKind> = new Set(['vat-ordinary', 'vat-e-ordinary', 'vat-roll']);

const OPPOSITE: Partial<Record<InvoiceKind, InvoiceKind>> = {
  'vat-special': 'vat-ordinary',
  'vat-ordinary': 'vat-special',
  'vat-e-special': 'vat-e-ordinary',
  'vat-e-ordinary': 'vat-e-special',
};

/**
 * The kind by code and number, with what can still be read of a title that a stamp has cut: 普 or 专
 * supports a kind, or tells which 数电票 it is.
 */
function kindOfFragments(page: Page, likely: InvoiceKind): Claim<InvoiceKind> {
  const text = largePrint(page);
  const isSpecial = /专|增值税?用/.test(text);
  const isOrdinary = /普|通/.test(text);
  const claim = { value: likely, confidence: 0.6, region: null };
  if (isSpecial === isOrdinary) return claim;
  if (likely === 'digital') {
    return { ...claim, value: isSpecial ? 'digital-special' : 'digital-ordinary', confidence: 0.7 };
  }
  if ((isSpecial ? SPECIAL : ORDINARY).has(likely)) return { ...claim, confidence: 0.85 };
  // The paper says so; old codes do not always follow the rule.
  const opposite = OPPOSITE[likely];
  return opposite === undefined ? claim : { ...claim, value: opposite, confidence: 0.5 };
}

/** What stands in the head in larger print than the rest, as titles do. */
function largePrint(page: Page): string {
  const height = medianHeight(page.lines) * 1.4;
  return page
    .headLines()
    .flatMap((line) => line.glyphs)
    .filter((glyph) => glyph.height > height)
    .map((glyph) => glyph.char)
    .join('');
}

/** With 20 digits the form is a 数电票, whatever part of the title was read. */
function asDigital(claim: Claim<InvoiceKind>): Claim<InvoiceKind> {
  if (isDigital(claim.value)) return claim;
  const value = DIGITAL_FORM[claim.value] ?? 'digital';
  return { ...claim, value, confidence: Math.min(claim.confidence, 0.85) };
}

function byCode(
  claim: Claim<InvoiceKind>,
  likely: InvoiceKind,
  possible: readonly InvoiceKind[],
): Claim<InvoiceKind> {
  if (possible.includes(claim.value)) return claim;
  const narrower = NARROWER.some(([title, code]) => title === claim.value && code === likely);
  if (narrower) return { ...claim, value: likely, confidence: Math.min(claim.confidence, 0.9) };
  return withConfidence(claim, Math.min(claim.confidence, 0.7));
}

/**
 * 数电纸质发票 print the number of their 数电票 in the 密码区 (企享云 FAQ); null on others. Its
 * last six digits serve as 校验码.
 */
export function digitalNumberInCipher(page: Page): Claim<string> | null {
  const cipher = page.stacks.find((stack) => stack.word === 'cipher');
  if (cipher === undefined) return null;
  for (const line of page.lines) {
    if (line.y < cipher.top - line.height * 2 || line.y > cipher.bottom + line.height * 2) continue;
    const right = line.glyphs.filter((glyph) => glyph.left > cipher.right);
    for (const run of splitAtGaps(right, 1.5)) {
      const text = /\d{20}$/.exec(plainText(run))?.[0];
      if (text !== undefined && regionOfNumber(text) !== null && plainText(run).length <= 28) {
        return claimOf(text, run.slice(-20), 'placed');
      }
    }
  }
  return null;
}
