export type LedgerStatus = 'normal' | 'voided' | 'red' | 'partly-red' | 'fully-red';

/** The verdict that a correct client reaches from what the demo lists show. */
export type ExpectedVerdict =
  | 'genuine'
  | 'voided'
  | 'red-flushed'
  | 'partly-red'
  | 'fully-red'
  | 'mismatch'
  | 'differs'
  | 'not-found'
  | 'same-day';

export interface LedgerItem {
  name: string;
  spec: string | null;
  unit: string | null;
  quantity: string | null;
  /** Yuan, two decimals, without tax. */
  price: string | null;
  amount: string;
  /** As printed: 6%, 免税. */
  rate: string;
  tax: string;
  /** 税收分类编码, 19 digits. */
  classCode: string;
}

/** What a demo page prints instead of the truth: a typing error of the page. */
export interface ShownInstead {
  date?: string | undefined;
  totalWithTax?: string | undefined;
  amountWithoutTax?: string | undefined;
  tax?: string | undefined;
  sellerName?: string | undefined;
}

/** One invented invoice as the invented tax bureau knows it. Money is in yuan with two decimals. */
export interface LedgerEntry {
  id: string;
  /** 企享云 kind code (fplx). */
  fplx: string;
  kindName: string;
  /** 发票代码 */
  code: string | null;
  /** 发票号码, 8 or 20 digits (10 of a 财政票据). */
  number: string;
  /** The 20-digit 数电票号码 of a 数电纸质 invoice. */
  digitalNumber: string | null;
  /** YYYY-MM-DD; in the file also the word today. */
  date: string;
  amountWithoutTax: string;
  tax: string;
  totalWithTax: string;
  /** 校验码, 20 digits, of ordinary 税控 kinds. */
  checkCode: string | null;
  buyer: { name: string; taxId: string | null };
  seller: { name: string; taxId: string };
  items: LedgerItem[];
  remark: string | null;
  status: LedgerStatus;
  /** False: the bureau has no such invoice. */
  registered: boolean;
  shown: ShownInstead | null;
  /** Position in the demo 全量发票查询 list, from 1. */
  list: number | null;
  /** Position in the demo 勾选 list, from 1. */
  selectList: number | null;
  expected: ExpectedVerdict;
}
