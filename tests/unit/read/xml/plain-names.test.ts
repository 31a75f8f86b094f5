import { describe, expect, it } from 'vitest';
import { readXml } from '@/utils/read/xml/read-xml';
import { readContext } from '@/tests/fixtures/read-context';
import { bytesOf } from '@/tests/fixtures/xml/markup';
import { onlySource, valuesOf } from './claims-view';

const read = (text: string) => onlySource(readXml(bytesOf(text), readContext()));

describe('readXml: fields under their plain names', () => {
  it('reads Chinese names in any structure', () => {
    const source =
      read(`<发票><发票号码>25112000000000000017</发票号码><票面><发票类型>数电票（普通发票）</发票类型>
      <开票日期>2025年03月08日</开票日期><合计金额>1,000.01</合计金额><合计税额>60.00</合计税额>
      <价税合计（小写）>¥1060.01</价税合计（小写）></票面></发票>`);
    expect(valuesOf(source)).toEqual({
      kind: 'digital-ordinary',
      number: '25112000000000000017',
      date: '2025-03-08',
      amountWithoutTax: 100001,
      tax: 6000,
      totalWithTax: 106001,
    });
    expect(source.claims.number?.confidence).toBeLessThan(1);
  });

  it('reads 拼音 names, with and without underscores', () => {
    const source = read(`<FP><FP_DM>011002100111</FP_DM><FP_HM>00000017</FP_HM><KPRQ>20220308</KPRQ>
      <GMF_MC>北京示例科技有限公司</GMF_MC><HJJE>1000.01</HJJE><HJSE>***</HJSE></FP>`);
    expect(valuesOf(source)).toEqual({
      code: '011002100111',
      number: '00000017',
      date: '2022-03-08',
      amountWithoutTax: 100001,
      buyerName: '北京示例科技有限公司',
    });
    expect(source.taxFree).toBe(true);
  });
});
