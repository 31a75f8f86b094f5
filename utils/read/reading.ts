import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import type { Money } from '@/utils/invoice/money';
import type { ReadRemark } from './remark';

/** 载体: what kind of thing was read. */
export type Carrier = 'xml' | 'ofd' | 'pdf-text' | 'pdf-image' | 'image' | 'clipboard';

/** Where a value was found, in falling order of trust. `person` = typed or corrected by the user. */
export type Source = 'person' | 'xml' | 'ofd' | 'attachment' | 'text' | 'qr' | 'ocr' | 'computed';

/** A rectangle on a page, as fractions (0–1) of its width and height from the top left. */
export interface Region {
  /** Page of the file, from 0. */
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What one source says of one field. */
export interface Claim<T> {
  value: T;
  /** 0–1; 1 = structured data that states the value under its own name. */
  confidence: number;
  /** Where it stands, when the source has a picture. */
  region: Region | null;
}

/** What a source says of an invoice; a field that it does not state is absent. */
export type Claims = { [K in FieldName]?: Claim<NonNullable<InvoiceFields[K]>> };

/** One line of the goods and services. Null = not printed, or `***`. */
export interface ReadItem {
  name: string;
  specification: string | null;
  unit: string | null;
  /** As printed: quantities and prices carry more decimals than 分. */
  quantity: string | null;
  unitPrice: string | null;
  /** 分, without tax. */
  amount: Money | null;
  /** As printed: `13%`, `免税`, `***`. */
  taxRate: string | null;
  /** 分. */
  tax: Money | null;
}

/** Everything that one source says of one invoice. Readers return these; `merge` weighs them. */
export interface SourceReading {
  source: Source;
  /** Page of the file, from 0; null when the source has no pages. */
  page: number | null;
  claims: Claims;
  items: readonly ReadItem[];
  /** Other fields under the names that are printed on invoices: 备注, 开票人, 机器编号 … */
  extras: ReadonlyArray<{ name: string; value: string }>;
  /** A printed total tax of `***`: the invoice bears no tax, and its total equals its amount. */
  taxFree: boolean;
  /** 价税合计 in capitals, as printed (`柒仟贰佰零捌圆整`); null = not printed or not found. */
  totalInWords: string | null;
}

/** A paper that looks like an invoice and is none, by the name that people know it by. */
export interface NotInvoice {
  type:
    | 'fiscal-receipt' // 财政票据
    | 'bank-receipt' // 银行回单
    | 'itinerary' // 行程单
    | 'summary' // 通行费汇总单, 清单 alone
    | 'booking-record' // 电子凭证入账信息
    | 'other';
  /** 中文, for the user: 财政票据, 银行电子回单, 滴滴行程单 … */
  name: string;
}

/** What a reader found in one file or one page of it. */
export interface CarrierReading {
  carrier: Carrier;
  /** One list of sources for each invoice that the carrier holds. */
  invoices: readonly SourceReading[][];
  notInvoice: NotInvoice | null;
  /** Advice and limits that were met. Empty = nothing to tell. */
  remarks: readonly ReadRemark[];
}

/** One field of an invoice after all its sources were weighed. */
export interface ReadField {
  /** As `InvoiceFields` has it: text, ISO date, 分, or the kind. */
  value: string | number;
  source: Source;
  confidence: number;
  region: Region | null;
  /** Other sources that say the same. */
  agree: readonly Source[];
  /** What other sources say instead, most trusted first. */
  others: ReadonlyArray<{
    value: string | number;
    source: Source;
    confidence: number;
    region: Region | null;
  }>;
}

export type ReadFields = { [K in FieldName]?: ReadField };

/** 识别结果: one invoice of a file. */
export interface ReadInvoice {
  page: number | null;
  fields: InvoiceFields;
  /** How each field that is not null was got. */
  details: ReadFields;
  items: readonly ReadItem[];
  extras: ReadonlyArray<{ name: string; value: string }>;
  remarks: readonly ReadRemark[];
}

/** 识别结果 of one file. */
export interface Reading {
  carrier: Carrier;
  invoices: readonly ReadInvoice[];
  notInvoice: NotInvoice | null;
  remarks: readonly ReadRemark[];
}
