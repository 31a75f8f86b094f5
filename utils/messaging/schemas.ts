import * as z from 'zod/mini';
import { INVOICE_KINDS } from '@/utils/invoice/kinds';
import type { InvoiceKind } from '@/utils/invoice/kinds';

z.config({ jitless: true }); // extension pages forbid `new Function`, even as a probe

const text = (max: number) => z.string().check(z.maxLength(max));
const optionalText = (max: number) => z.nullable(text(max));
const money = z.nullable(z.int());
const isKind = (value: unknown): value is InvoiceKind =>
  typeof value === 'string' && (INVOICE_KINDS as readonly string[]).includes(value);

/** An invoice key: 20 digits, or code and number. */
const Key = z.string().check(z.regex(/^(?:\d{20}|\d{10,12}-\d{8})$/));
const Keys = z.array(Key).check(z.maxLength(2000));

const Fields = z.object({
  kind: z.nullable(z.custom<InvoiceKind>(isKind)),
  code: optionalText(12),
  number: optionalText(20),
  date: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  amountWithoutTax: money,
  tax: money,
  totalWithTax: money,
  checkCode: optionalText(40),
  buyerName: optionalText(300),
  buyerTaxId: optionalText(40),
  sellerName: optionalText(300),
  sellerTaxId: optionalText(40),
});

/** What a page may ask: the invoice as it shows it. The desk itself derives the query from it. */
export const OrderInput = z.object({
  fields: Fields,
  sources: z.record(z.string(), text(100)),
  page: z.nullable(z.object({ url: text(2000), title: text(300) })),
});
export type OrderInput = z.infer<typeof OrderInput>;

export const LookUpInput = z.object({ keys: Keys });
export const VerifyInput = z.object({ orders: z.array(OrderInput).check(z.maxLength(500)) });
export const StopInput = z.object({ keys: Keys });
export const PlaceInput = z.object({
  place: z.enum(['settings', 'record']),
  key: z.nullable(Key),
});
export const LanguageInput = z.object({ language: z.enum(['zh_CN', 'en']) });
export const DownloadInput = z.object({ id: z.int() });
export const Nothing = z.nullish(z.undefined());
