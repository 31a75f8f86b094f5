import { describe, expect, it } from 'vitest';
import { readXml } from '@/utils/read/xml/read-xml';
import { digitalInvoice } from '@/tests/fixtures/invoice';
import { readContext } from '@/tests/fixtures/read-context';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import { airXbrl, railwayXbrl } from '@/tests/fixtures/xml/xbrl';
import { expectedOf, extra, onlySource, valuesOf } from './claims-view';

const read = (text: string) => onlySource(readXml(bytesOf(text), readContext()));

describe('readXml: XBRL of tickets', () => {
  it.each(['2021-11-30', '2023-12-31', '2031-01-01'])(
    'reads a railway ticket of the taxonomy of %s, which has no seller',
    (version) => {
      const ticket = digitalInvoice({ kind: 'railway', number: '25119110000000000017' });
      const source = read(railwayXbrl(ticket, version));
      const { sellerName, sellerTaxId, ...expected } = expectedOf(ticket);
      expect([sellerName, sellerTaxId]).not.toContain(undefined);
      expect(valuesOf(source)).toEqual(expected);
      expect(extra(source, '出发站')).toBe('示例东');
      expect(extra(source, '税率')).toBe('9%');
    },
  );

  it('reads an air ticket, whose total holds more than amount and tax', () => {
    const ticket = digitalInvoice({
      kind: 'air',
      amountWithoutTax: 100000,
      tax: 9000,
      totalWithTax: 114000,
    });
    const { claims, ...source } = read(airXbrl(ticket));
    expect([claims.kind?.value, claims.number?.value]).toEqual(['air', ticket.number]);
    expect([claims.tax?.value, claims.totalWithTax?.value]).toEqual([9000, 114000]);
    expect(claims.amountWithoutTax).toBeUndefined();
    expect(extra({ claims, ...source }, '民航发展基金')).toBe('50.00');
    expect(extra({ claims, ...source }, '验证码')).toBe('0001');
  });
});
