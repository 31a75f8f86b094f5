import { describe, expect, it } from 'vitest';
import { extractInvoices } from '@/utils/read/boxes/extract-invoices';
import { digitalPage } from './layouts/digital';
import { pageOf, type Print, sheetOf } from './layouts/print';
import { taxControlPage } from './layouts/tax-control';
import { readOne, valuesOf } from './values';

const OTHER = { number: '26312000000123456789', title: '电子发票（普通发票）' };

describe('A page with several invoices', () => {
  it('gives two that stand one above the other', () => {
    const sheet = sheetOf(0.707, [
      [digitalPage(), { left: 0.02, top: 0.02, width: 0.96 }],
      [digitalPage(OTHER), { left: 0.02, top: 0.5, width: 0.96 }],
    ]);
    const { invoices } = extractInvoices(sheet, 'text');
    expect(invoices.map(({ claims }) => valuesOf(claims))).toEqual([
      valuesOf(readOne(digitalPage()).claims),
      valuesOf(readOne(digitalPage(OTHER)).claims),
    ]);
  });

  it('gives two of different families side by side', () => {
    const sheet = sheetOf(2.83, [
      [digitalPage(), { left: 0, top: 0.02, width: 0.48 }],
      [taxControlPage(), { left: 0.5, top: 0.02, width: 0.48 }],
    ]);
    const { invoices } = extractInvoices(sheet, 'text');
    expect(invoices.map(({ claims }) => valuesOf(claims))).toEqual([
      valuesOf(readOne(digitalPage()).claims),
      valuesOf(readOne(taxControlPage()).claims),
    ]);
  });

  it('gives one where a second title is only quoted', () => {
    const page = digitalPage({ remark: ['电子发票（普通发票）'] });
    expect(valuesOf(readOne(page).claims)).toEqual(valuesOf(readOne(digitalPage()).claims));
  });
});

const ROWS: Record<string, readonly Print[]> = {
  'itinerary 滴滴出行-行程单': [
    [30, 5, '滴滴出行-行程单', 4],
    [5, 14, '申请日期：2026-03-05'],
    [5, 18, '共1笔行程，合计15.00元'],
    [5, 24, '序号'],
    [30, 24, '上车时间'],
    [80, 24, '金额'],
  ],
  'summary 收费公路通行费电子票据汇总单': [
    [30, 5, '收费公路通行费电子票据汇总单', 4],
    [5, 12, '汇总单号: 20260305'],
    [5, 20, '票据代码'],
    [25, 20, '票据号码'],
    [5, 24, '011002300412'],
    [25, 24, '00123457'],
    [5, 30, '价税合计（大写）壹拾元整'],
    [60, 30, '（小写）¥10.00'],
  ],
  'summary 增值税电子普通发票汇总单': [
    [30, 5, '增值税电子普通发票汇总单', 4],
    [5, 12, '发票代码：011002300412'],
    [60, 12, '发票号码：00123457'],
    [5, 16, '开票日期：2023年06月01日'],
    [60, 16, '金额：10.00'],
  ],
  'summary 销售货物或者提供应税劳务、服务清单': [
    [20, 5, '销售货物或者提供应税劳务、服务清单', 4],
    [5, 12, '购买方名称：北京示例科技有限公司'],
    [5, 16, '销售方名称：上海样张贸易有限公司'],
    [5, 20, '所属增值税电子普通发票代码：011002300411 号码：00123457'],
  ],
  'fiscal-receipt 北京市非税收入统一票据(电子)': [
    [25, 5, '北京市非税收入统一票据（电子）', 4],
    [5, 12, '票据代码：11010126'],
    [60, 12, '票据号码：0010123456'],
    [5, 16, '交款人：张三样'],
    [60, 16, '校验码：a1b2c3'],
    [5, 40, '金额合计（大写）壹佰元整（小写）100.00'],
  ],
  'bank-receipt 示例银行电子回单': [
    [30, 5, '示例银行电子回单', 4],
    [5, 14, '付款方名称：北京示例科技有限公司'],
    [5, 18, '收款方名称：上海样张贸易有限公司'],
    [5, 22, '金额（大写）壹佰元整'],
    [60, 22, '（小写）¥100.00'],
  ],
};

describe('A paper that is no invoice', () => {
  it.each(Object.entries(ROWS))('is named: %s', (expected, prints) => {
    const [type, name] = expected.split(' ');
    const found = extractInvoices(pageOf(prints), 'text');
    expect(found).toEqual({ invoices: [], notInvoice: { type, name } });
  });

  it.each([
    ['an empty page', []],
    ['prose that speaks of invoices', [[5, 10, '请凭增值税专用发票抵扣，发票号码见附件']]],
    [
      'a form without its values',
      [
        [40, 5, '电子发票（普通发票）', 4],
        [70, 10, '发票号码：'],
      ],
    ],
  ] satisfies Array<[string, Print[]]>)('or nothing: %s', (_, prints) => {
    expect(extractInvoices(pageOf(prints), 'text')).toEqual({ invoices: [], notInvoice: null });
  });
});
