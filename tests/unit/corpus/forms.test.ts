import { describe, expect, it } from 'vitest';
import { randomFrom } from '@/tests/corpus/data/random';
import { compose } from '@/tests/corpus/compose';
import { DRAWN_KINDS, formOf } from '@/tests/corpus/forms/forms';
import { OTHER_FORMS, drawOther, otherQrText, otherTitle } from '@/tests/corpus/forms/others';
import type { Recipe } from '@/tests/corpus/kinds/document';
import { makeInvoice } from '@/tests/corpus/kinds/invoice';
import type { FontSet } from '@/tests/corpus/page/fonts';
import { pickFonts } from '@/tests/corpus/page/fonts';
import { makeLook } from '@/tests/corpus/page/look';
import { plainMoney } from '@/utils/invoice/money';
import { parseQrText } from '@/utils/read/qr/payload';

const FONTS: FontSet = { title: 'Kai', label: 'Kai', value: 'Song', figure: 'Mono' };
const look = makeLook(randomFrom('look'), FONTS, 'screen');

function draw(recipe: Recipe, seed = 'form') {
  const invoice = makeInvoice(randomFrom(seed), recipe);
  const random = randomFrom(`${seed}/page`);
  return { invoice, pages: formOf(recipe.kind).draw({ invoice, look, random, qr: '<svg></svg>' }) };
}

/** What a reader of the page can see, without blanks. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, '').replace(/\s/g, '');
}

describe.each(DRAWN_KINDS)('the form of %s', (kind) => {
  const { invoice, pages } = draw({ kind });
  const text = textOf(pages.join(''));
  const { fields } = invoice;

  it('prints number, code, date and total', () => {
    expect(text).toContain(fields.number);
    expect(text).toContain(fields.code ?? '');
    expect(text.replace(/[年月/-]/g, '')).toContain(fields.date.replace(/-/g, ''));
    expect(text).toContain(plainMoney(fields.totalWithTax ?? 0));
  });

  it('prints both parties as far as the truth states them', () => {
    for (const name of ['buyerName', 'buyerTaxId', 'sellerName', 'sellerTaxId'] as const) {
      if (!invoice.unscored.includes(name)) expect(text).toContain(fields[name] ?? '');
    }
  });

  it('prints amounts and check code that the truth states', () => {
    for (const name of ['amountWithoutTax', 'tax'] as const) {
      const amount = fields[name];
      if (amount === null || invoice.unscored.includes(name)) continue;
      expect(text).toContain(plainMoney(amount));
    }
    if (fields.checkCode !== null) expect(text).toContain(fields.checkCode);
  });
});

describe('forms with many lines', () => {
  it('go on over pages of 数电票, with the total on the last alone', () => {
    const { invoice, pages } = draw({ kind: 'digital-special', items: 20 });
    expect(pages.length).toBeGreaterThan(2);
    const total = plainMoney(invoice.fields.totalWithTax ?? 0);
    expect(pages.map((page) => textOf(page).includes(total)).indexOf(true)).toBe(pages.length - 1);
  });

  it('refer to a 清单 on 税控 invoices, which holds every line', () => {
    const { invoice, pages } = draw({ kind: 'vat-e-ordinary', items: 20 });
    expect(textOf(pages[0] ?? '')).toContain('(详见销货清单)');
    const list = textOf(pages.slice(1).join(''));
    for (const item of invoice.items) expect(list).toContain(plainMoney(item.amount ?? 0));
  });
});

describe('looks', () => {
  it('never change what the page says', () => {
    const invoice = makeInvoice(randomFrom('same'), { kind: 'digital-ordinary' });
    const texts = ['a', 'b', 'c', 'd'].map((seed) => {
      const other = makeLook(randomFrom(seed), FONTS, 'screen');
      const input = { invoice, look: other, random: randomFrom('page'), qr: null };
      return textOf(formOf(invoice.kind).draw(input).join(''));
    });
    for (const text of texts) expect(text).toContain(invoice.fields.number);
    expect(new Set(texts).size).toBeGreaterThan(1);
  });

  it('name installed fonts only, and say what to install when there is none', () => {
    const fonts = pickFonts(randomFrom('f'), new Set(['SimSun', 'Arial']));
    const named = [fonts.title, fonts.label, fonts.value, fonts.figure].flatMap((families) =>
      families.split("', '"),
    );
    expect(named.every((family) => ['SimSun', 'Arial'].includes(family))).toBe(true);
    expect(() => pickFonts(randomFrom('f'), new Set(['Arial']))).toThrow('fonts-noto-cjk');
  });
});

describe.each(OTHER_FORMS)('the look-alike %s', (form) => {
  it('has its own title and no QR of an invoice', () => {
    const random = randomFrom('other');
    const [page = ''] = drawOther(form, { look, random, qr: null });
    expect(textOf(page)).toContain(otherTitle(form).replace(/\s/g, ''));
    const qr = otherQrText(form, random);
    const read = qr === null ? null : parseQrText(qr);
    expect(read === null || 'notInvoice' in read).toBe(true);
  });
});

describe('compose', () => {
  it('puts two invoices on one A4 page, one below the other or beside it', () => {
    const two = [draw({ kind: 'air' }).pages, draw({ kind: 'railway' }).pages];
    const [stacked = ''] = compose('stacked', two);
    expect(stacked).toMatch(/^<section style="width:210mm;height:297mm/);
    expect(compose('side-by-side', two)[0]).toMatch(/^<section style="width:297mm;height:210mm/);
    expect(compose('pages', two)).toHaveLength(2);
    const scales = Array.from(stacked.matchAll(/scale\(([\d.]+)\)/g), ([, scale]) => Number(scale));
    expect(scales).toHaveLength(2);
    expect(Math.max(...scales)).toBeLessThanOrEqual(1);
  });
});
