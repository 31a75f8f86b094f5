import { describe, expect, it } from 'vitest';
import { parseSampleTruth } from '@/tests/corpus/score/sample-truth';

const FACE = {
  file: 'a.pdf',
  kind: '数电票(普通发票)',
  carrier: 'pdf-text',
  code: null,
  number: '24110000000000000001',
  date: '2024-05-17',
  amount_without_tax: '28.30',
  tax: null,
  total_with_tax: '28.30',
  check_code: null,
  buyer_name: '示例甲',
  buyer_tax_id: null,
  seller_name: '北京示例科技有限公司',
  seller_tax_id: '91110101MA00000000',
};

function parse(entry: object) {
  const [truth] = parseSampleTruth(JSON.stringify([entry]));
  if (truth === undefined) throw new Error('Nothing was parsed');
  return truth;
}

describe('parseSampleTruth', () => {
  it('takes the fields of a face under their names here', () => {
    const truth = parse(FACE);
    expect(truth).toMatchObject({ file: 'a.pdf', group: 'pdf-text', notInvoice: false });
    expect(truth.invoices[0]).toMatchObject({
      kind: '数电票(普通发票)',
      amountWithoutTax: '28.30',
      buyerName: '示例甲',
      unscored: [],
    });
  });

  it('accepts the kind of a toll invoice by its sub-kind', () => {
    expect(parse({ ...FACE, sub_kind: '通行费' }).invoices[0]?.alsoKinds).toEqual([
      '电子发票（通行费）',
    ]);
  });

  it('does not score what was blacked out', () => {
    const hidden = parse({ ...FACE, number: null, buyer_name: null }).invoices[0];
    expect(hidden?.unscored).toEqual(expect.arrayContaining(['number', 'tax', 'buyerName']));
    expect(hidden?.unscored).not.toContain('totalWithTax');
    const party = parse({ ...FACE, seller_name: null, seller_tax_id: null }).invoices[0];
    expect(party?.unscored).toEqual(['sellerName', 'sellerTaxId']);
  });

  it.each(['非发票', '其他', '财政票据'])('knows %s as no invoice', (kind) => {
    expect(parse({ ...FACE, kind })).toMatchObject({ invoices: [], notInvoice: true });
  });

  it('takes each ticket of a picture with several', () => {
    const items = [
      { code: '144030000001', number: '00000001', total_with_tax: '27.00' },
      { code: '144030000001', number: '00000002' },
    ];
    const truth = parse({ ...FACE, kind: '其他', items });
    expect(truth.invoices.map(({ number }) => number)).toEqual(['00000001', '00000002']);
    expect(truth.invoices[1]?.unscored).toContain('totalWithTax');
  });

  it('refuses another form', () => {
    expect(() => parseSampleTruth('[{"name":"a"}]')).toThrow();
  });
});
