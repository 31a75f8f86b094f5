import { describe, expect, it } from 'vitest';
import { joinPages } from '@/utils/read/pdf/join-pages';
import { openPdf } from '@/utils/read/pdf/open-pdf';
import { readPdfText } from '@/utils/read/pdf/read-pdf-text';
import type { SourceReading } from '@/utils/read/reading';
import { NODE_PDF_ENGINE } from '../../../fixtures/pdf/engine';
import { type PdfPage, writePdf } from '../../../fixtures/pdf/write-pdf';
import { readContext } from '../../../fixtures/read-context';
import { digitalPage } from '../boxes/layouts/digital';
import { taxControlPage } from '../boxes/layouts/tax-control';
import { drawn, sideways } from './pages';

async function readAll(pages: readonly PdfPage[]): Promise<SourceReading[]> {
  const pdf = await openPdf(writePdf(pages), readContext(), NODE_PDF_ENGINE);
  const found: SourceReading[] = [];
  for (let page = 0; page < pdf.pageCount; page += 1) {
    found.push(...(await readPdfText(pdf, page)).invoices);
  }
  await pdf.close();
  return joinPages(found);
}

describe('readPdfText', () => {
  it('reads the text layer of a 数电票', async () => {
    const [invoice] = await readAll([drawn(digitalPage())]);
    expect(invoice?.claims).toMatchObject({
      kind: { value: 'digital-special' },
      number: { value: '26112000000123456780' },
      totalWithTax: { value: 106_000 },
      sellerTaxId: { value: '91310115MA1EXAMP37' },
    });
  });

  it('reads a page that is drawn sideways', async () => {
    const [invoice] = await readAll([sideways(drawn(taxControlPage()))]);
    expect(invoice?.claims).toMatchObject({
      code: { value: '011002300411' },
      number: { value: '00123457' },
      totalWithTax: { value: 9270 },
    });
  });

  it('finds every invoice of a file with many, each with its page', async () => {
    const numbers = Array.from({ length: 30 }, (_, index) => `261120000001234567${10 + index}`);
    const invoices = await readAll(numbers.map((number) => drawn(digitalPage({ number }))));
    expect(invoices.map(({ claims }) => claims.number?.value)).toEqual(numbers);
    expect(invoices.map(({ page }) => page)).toEqual(numbers.map((_, index) => index));
  });

  it('makes one of an invoice that goes on over two pages', async () => {
    const first = digitalPage({ amount: '', tax: '', words: '', total: '' });
    const second = digitalPage({ items: [['*办公用品*纸', '20.00', '6%', '1.20']] });
    const invoices = await readAll([drawn(first), drawn(second)]);
    expect(invoices).toHaveLength(1);
    expect(invoices[0]?.claims.totalWithTax?.value).toBe(106_000);
    expect(invoices[0]?.claims.totalWithTax?.region?.page).toBe(1);
    expect(invoices[0]?.items.map(({ name }) => name)).toEqual([
      '*信息技术服务*软件服务费',
      '*办公用品*纸',
    ]);
  });

  it('keeps two copies apart that contradict each other', async () => {
    const other = digitalPage({ amount: '¥2000.00', tax: '¥120.00', total: '¥2120.00', words: '' });
    expect(await readAll([drawn(digitalPage()), drawn(other)])).toHaveLength(2);
  });
});
