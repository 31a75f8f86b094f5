import type { FieldName } from '@/utils/invoice/fields';

/** A field as tables name it; 数电票号码 and 发票号码 often stand side by side, so they are two. */
export type ColumnRole = FieldName | 'digitalNumber' | 'status';

/** How one field is named in headings and in the column keys of e-tax and ERP tables. */
export interface Synonyms {
  role: ColumnRole;
  headers: readonly string[];
  keys: readonly string[];
  /** A heading with one of these words speaks of something else. */
  not: readonly string[];
}

const OTHER_INVOICE = ['原', '蓝字', '红字', '对应', '关联', '被红冲'];
const OTHER_PARTY = ['地址', '电话', '银行', '账号', '开户'];

/** Headings of 全量发票查询, of the 勾选 lists and of their Excel exports, with common ERP names. */
export const SYNONYMS: readonly Synonyms[] = [
  {
    role: 'digitalNumber',
    headers: ['数电票号码', '数电发票号码', '数电号码', '全电发票号码', '全电票号码'],
    keys: ['sdfphm', 'qdfphm', 'digitalinvoiceno'],
    not: OTHER_INVOICE,
  },
  {
    role: 'number',
    headers: ['发票号码', '发票号', '发票编号', '票据号码'],
    keys: ['fphm', 'zzfphm', 'invoiceno', 'invoicenum', 'invoicenumber'],
    not: [...OTHER_INVOICE, '起', '止', '数量', '张数', '数电', '全电'],
  },
  {
    role: 'code',
    headers: ['发票代码', '发票代号'],
    keys: ['fpdm', 'zzfpdm', 'invoicecode'],
    not: [...OTHER_INVOICE, '税收分类'],
  },
  {
    role: 'date',
    headers: ['开票日期', '开票时间', '发票日期', '开具日期'],
    keys: ['kprq', 'invoicedate', 'billingdate'],
    not: ['勾选', '确认', '认证', '入账', '导入', '录入', '报销', '提交', '申请', '付款'],
  },
  {
    role: 'amountWithoutTax',
    headers: ['金额', '不含税金额', '合计金额', '金额合计'],
    keys: ['je', 'hjje', 'amountwithouttax'],
    not: ['税额', '价税', '抵扣', '大写', '报销', '付款'],
  },
  {
    role: 'tax',
    headers: ['税额', '合计税额', '税额合计'],
    keys: ['se', 'hjse', 'taxamount'],
    not: ['抵扣', '有效', '率'],
  },
  {
    role: 'totalWithTax',
    headers: ['价税合计', '价税合计金额', '含税金额', '票面金额'],
    keys: ['jshj', 'amountwithtax', 'totalwithtax'],
    not: ['不含税', '大写', '报销'],
  },
  {
    role: 'checkCode',
    headers: ['校验码', '校验码后6位', '校验码后六位', '发票校验码'],
    keys: ['jym', 'checkcode'],
    not: ['图片', '短信', '验证'],
  },
  {
    role: 'sellerTaxId',
    headers: [
      '销方识别号',
      '销方纳税人识别号',
      '销售方纳税人识别号',
      '销售方识别号',
      '销方税号',
      '销售方税号',
    ],
    keys: ['xfsbh', 'xsfnsrsbh', 'sellertaxno'],
    not: [],
  },
  {
    role: 'sellerName',
    headers: ['销方名称', '销售方名称', '销售方纳税人名称', '销方纳税人名称', '销售方', '销方'],
    keys: ['xfmc', 'xsfmc', 'sellername'],
    not: ['识别号', '税号', ...OTHER_PARTY],
  },
  {
    role: 'buyerTaxId',
    headers: ['购方识别号', '购买方识别号', '购方税号', '购买方税号', '购买方纳税人识别号'],
    keys: ['gfsbh', 'gmfnsrsbh', 'buyertaxno'],
    not: [],
  },
  {
    role: 'buyerName',
    headers: ['购买方名称', '购方名称', '购买方纳税人名称', '购买方', '购方'],
    keys: ['gfmc', 'gmfmc', 'buyername'],
    not: ['识别号', '税号', ...OTHER_PARTY],
  },
  {
    role: 'kind',
    headers: ['发票票种', '票种', '发票类型', '发票种类'],
    keys: ['fppz', 'fppzdm', 'fplx', 'invoicetype'],
    not: ['业务', '单据', '费用', '特定'],
  },
  {
    role: 'status',
    headers: ['发票状态'],
    keys: ['fpzt', 'fpztdm'],
    not: ['单据', '审批', '流程', '勾选'],
  },
];
