import { z } from 'zod';
import { type Envelope, refuse } from './envelope';
import type { RawItem, Route } from './factors';

/** The most invoices that one call may ask for (企享云 增值税发票查验). */
const MAX_ITEMS = 50;

const callSchema = z.object({
  customReqId: z.string().min(1).max(100),
  cyList: z.array(z.record(z.string(), z.unknown())).min(1),
});

export interface Call {
  customReqId: string;
  items: RawItem[];
  route: Route;
}

/** Reads the body of a verification call, or refuses it as a whole. */
export function readCall(body: unknown, route: Route): Call | Envelope {
  const parsed = callSchema.safeParse(body).data;
  if (parsed === undefined) return refuse('IllegalParameter', '请求参数不合法');
  if (parsed.cyList.length > MAX_ITEMS) {
    return refuse('CheckInvoiceOverSupportCount', `单次最多查验${MAX_ITEMS}张`);
  }
  return { customReqId: parsed.customReqId, items: parsed.cyList, route };
}

/** The 发票号码 that the call asks for, as far as they are text. */
export function numbersOf(call: Call): string[] {
  return call.items.flatMap(({ fphm }) => (typeof fphm === 'string' ? [fphm] : []));
}
