import { chinaToday } from '@/utils/invoice/date';
import { checkDateWindow } from '@/utils/invoice/query';
import type { Query } from '@/utils/invoice/query';
import type { ProviderAnswer } from './provider';
import { undetermined } from './provider';

/**
 * The answer that needs no call: the bureau cannot tell anything about such an invoice today, so
 * the question is not sent and costs nothing. Null means: ask.
 */
export function precheck(query: Query, now: number): ProviderAnswer | null {
  const window = checkDateWindow(query.date, chinaToday(now));
  return window === 'ok' ? null : undetermined(window);
}
