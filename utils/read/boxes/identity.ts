import { classifyInvoice } from '@/utils/invoice/classify';
import { regionOfNumber } from '@/utils/invoice/regions';
import type { Claim, Claims } from '../reading';
import { bareCheckCode, bareCode, bareNumber } from './bare-identity';
import { leadingDigits } from './digits';
import { findDate } from './dates';
import { claimOf, setClaim, withConfidence } from './found';
import type { Glyph } from './glyphs';
import type { LabelId } from './label-names';
import { plainText } from './lines';
import type { Page } from './page';
import { firstRun, glyphsBelow, glyphsRightOf } from './values';

/** Specimens print zeros, which are nobody's. */
const CODE = /^(?!0+$)(?:\d{10}|\d{12})$/;
const NUMBER = /^(?!0+$)(?:\d{8}|\d{20})$/;
const CHECK = /^(?!0+$)\d{20}$/;

/** 发票代码, 发票号码, 开票日期 and 校验码: right of their labels, or by shape in the head of the form. */
export function findIdentity(page: Page): Claims {
  const claims: Claims = {};
  setClaim(claims, 'code', digitsAt(page, 'code', CODE) ?? bareCode(page));
  setClaim(claims, 'number', findNumber(page));
  setClaim(claims, 'date', findDate(page));
  setClaim(
    claims,
    'checkCode',
    digitsAt(page, 'checkCode', CHECK) ?? chainCheckCode(page, claims) ?? bareCheckCode(page),
  );
  // A 数电票 has no 发票代码 (国家税务总局公告2024年第11号).
  if (claims.number?.value.length === 20) delete claims.code;
  return claims;
}

function digitsAt(page: Page, id: LabelId, shape: RegExp): Claim<string> | null {
  for (const label of page.headLabels(id)) {
    for (const glyphs of [glyphsRightOf(page, label), glyphsBelow(page, label, 2)]) {
      const onward = digitsOnward(glyphs);
      // Figures of another field may follow close by: those of the first box are looked at as well.
      const own = onward.filter((glyph) => glyph.box === onward[0]?.box);
      for (const run of [onward, own].map((part) => leadingDigits(part, page.isOcr))) {
        if (!shape.test(run.digits)) continue;
        return claimOf(run.digits, run.glyphs, run.mended ? 'mended' : 'labelled');
      }
    }
  }
  return null;
}

/** Skips what a form prints between label and figures: №, a colon of its own. */
function digitsOnward(glyphs: readonly Glyph[]): readonly Glyph[] {
  const skip = /^(?:N[o0O]|[:;.,'])[:.]?/.exec(plainText(glyphs))?.[0].length ?? 0;
  return glyphs.slice(skip);
}

function findNumber(page: Page): Claim<string> | null {
  const claim = digitsAt(page, 'number', NUMBER) ?? bareNumber(page);
  if (claim?.value.length !== 20) return claim;
  // The third and fourth digits are a region (企享云 FAQ): a misread number mostly breaks there.
  return regionOfNumber(claim.value) === null ? withConfidence(claim, 0.5) : claim;
}

/** 区块链发票 have a hash, of which five characters are printed (腾讯云 VatInvoiceVerifyNew). */
function chainCheckCode(page: Page, claims: Claims): Claim<string> | null {
  const [kind] = classifyInvoice({
    code: claims.code?.value ?? null,
    number: claims.number?.value ?? null,
  });
  if (kind?.kind !== 'blockchain') return null;
  for (const label of page.headLabels('checkCode')) {
    const glyphs = firstRun(glyphsRightOf(page, label), 1);
    if (/^[0-9A-Za-z]{5,64}$/.test(plainText(glyphs))) {
      return claimOf(plainText(glyphs), glyphs, page.isOcr ? 'placed' : 'labelled');
    }
  }
  return null;
}
