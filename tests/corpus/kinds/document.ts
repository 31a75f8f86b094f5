import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import type { ReadItem } from '@/utils/read/reading';
import type { Taxation } from '../data/items';
import type { Party } from '../data/parties';

/** What to make: the kind and whatever is unusual about it. */
export interface Recipe {
  kind: InvoiceKind;
  taxation?: Taxation;
  red?: boolean;
  /** A person buys: a name or 个人, and no tax id. */
  person?: boolean;
  /** Names of the parties that wrap. */
  long?: boolean;
  /** Lines of goods; more than 8 make a 清单. */
  items?: number;
  discount?: boolean;
  /** A 税控 invoice by the 代开 or model forms that print no QR. */
  withoutQr?: boolean;
}

/** 收款人, 复核, 开票人. */
export interface People {
  payee: string;
  reviewer: string;
  drawer: string;
}

/** An invoice before it takes a form: all that may be printed, and the truth about its fields. */
export interface CorpusInvoice {
  type: 'invoice';
  kind: InvoiceKind;
  title: string;
  fields: InvoiceFields & { number: string; date: string };
  /** Fields whose right reading is a matter of opinion on this face; the scorer leaves them out. */
  unscored: readonly FieldName[];
  region: string;
  buyer: Party;
  seller: Party;
  items: readonly ReadItem[];
  taxFree: boolean;
  red: boolean;
  remark: readonly string[];
  people: People;
  machineNumber: string;
  /** 密码区: four or five lines; for 数电纸质 the 20-digit number stands there. */
  cipher: readonly string[];
  qr: string | null;
}

/** A paper that looks like an invoice and is none. */
export type OtherForm =
  | 'fiscal-receipt'
  | 'bank-receipt'
  | 'ride-itinerary'
  | 'toll-summary'
  | 'order'
  | 'receipt'
  | 'expense-claim';

export interface CorpusOther {
  type: 'other';
  form: OtherForm;
  title: string;
}

export type CorpusDocument = CorpusInvoice | CorpusOther;
