import * as z from 'zod';
import type { Query } from '@/utils/invoice/query';
import type { ProviderAnswer } from '../../provider';
import { undetermined } from '../../provider';
import { isBilled, outcomeOfCode } from './codes';
import { foundOutcome } from './invoice';

const Envelope = z.object({
  code: z.coerce.string(),
  success: z.boolean(),
  message: z.string().nullish(),
  data: z.unknown(),
});

const Item = z.object({
  success: z.boolean(),
  code: z.string().nullish(),
  message: z.string().nullish(),
  fpdm: z.string().nullish(),
  fphm: z.string().nullish(),
  data: z.unknown(),
});

export type Envelope = z.infer<typeof Envelope>;

/** The envelope around every 企享云 answer, or null when the text is not one. */
export function parseEnvelope(text: string): Envelope | null {
  try {
    return Envelope.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** An answer that could not be used; the text is kept for the record. */
export function unreadable(raw: string, message: string): ProviderAnswer {
  return undetermined('unreadable', { billed: null, message, raw });
}

/** The answer that an error code of envelope or item stands for. */
export function answerOfCode(code: string, message: string | null, raw: string): ProviderAnswer {
  const outcome = outcomeOfCode(code);
  return { outcome, billed: isBilled(outcome), code, message, raw };
}

/**
 * Reads the answer to a call with one invoice. The envelope's success says nothing about the
 * invoice: only the item does, and only if it is about the invoice that was asked.
 */
export function parseVerifyAnswer(text: string, query: Query): ProviderAnswer {
  const envelope = parseEnvelope(text);
  if (!envelope) return unreadable(text, 'not a 企享云 envelope');
  if (!envelope.success || envelope.code !== '2000') {
    return answerOfCode(envelope.code, envelope.message ?? null, text);
  }
  const items = z.array(Item).length(1).safeParse(envelope.data);
  const item = items.data?.[0];
  if (!item) return unreadable(text, 'not one item for one invoice');
  const { success, code, message } = item;
  if (!isAbout(item, query)) return unreadable(text, 'the item is about another invoice');
  if (!success && code) return answerOfCode(code, message ?? null, text);
  if (!success) return unreadable(text, 'a failed item without a code');
  const outcome = foundOutcome(item.data, query);
  if (!outcome) return unreadable(text, 'the invoice in the item cannot be read');
  return { outcome, billed: true, code: code ?? null, message: message ?? null, raw: text };
}

/** A missing echo is accepted, a different one is not: a verdict never lands on another invoice. */
function isAbout(item: z.infer<typeof Item>, query: Query): boolean {
  const sameNumber = !item.fphm || item.fphm === query.number;
  const sameCode = !item.fpdm || query.code === null || item.fpdm === query.code;
  return sameNumber && sameCode;
}
