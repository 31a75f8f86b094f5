import { z } from 'zod';

/**
 * One line of a list as the page receives it, under the key names of the bureau's own list
 * answer. Money is in yuan with two decimals and no separators; null prints as “--”.
 */
export const listedInvoiceSchema = z.object({
  /** 数电发票号码, 20 digits */
  Fphm: z.string().nullable(),
  /** 发票代码 of a 税控 or paper invoice */
  Zzfpdm: z.string().nullable(),
  /** 发票号码 of a 税控 or paper invoice, 8 digits */
  Zzfphm: z.string().nullable(),
  Xsfnsrsbh: z.string(),
  Xsfmc: z.string(),
  Gmfmc: z.string(),
  /** YYYY-MM-DD HH:mm:ss */
  Kprq: z.string(),
  Hjje: z.string(),
  Hjse: z.string(),
  Jshj: z.string(),
  Fppz: z.string(),
  Fpzt: z.string(),
});

export const listAnswerSchema = z.object({
  /** Lines that meet the filter, over all pages. */
  total: z.number().int().nonnegative(),
  /** 金额 and 税额 added up over all pages, yuan. */
  sums: z.object({ Hjje: z.string(), Hjse: z.string() }),
  rows: z.array(listedInvoiceSchema),
});

export type ListedInvoice = z.infer<typeof listedInvoiceSchema>;
export type ListAnswer = z.infer<typeof listAnswerSchema>;
