import { prepareQuery } from '@/utils/invoice/query';
import { handle } from '@/utils/messaging/router';
import type { OrderInput } from '@/utils/messaging/schemas';
import { LookUpInput, PlaceInput, StopInput, VerifyInput } from '@/utils/messaging/schemas';
import type { Order } from '@/utils/verify/desk';
import type { Services } from './services';
import { setWakeHandler } from './wake';

/** What a page may ask for. Nothing here returns a secret, and each order is judged again. */
export function registerPageRoutes({ desk, ready, lookUp, openPlace }: Services): void {
  setWakeHandler(() => void ready.then(() => desk.pump()));
  handle('lookUp', 'page', LookUpInput, ({ keys }) => ready.then(() => lookUp(keys)));
  handle('verify', 'page', VerifyInput, async ({ orders }) => {
    await ready;
    return { keys: await desk.submit(orders.flatMap(toOrder)) };
  });
  handle('stop', 'page', StopInput, async ({ keys }) => ({ keys: await desk.stop(keys) }));
  handle('openPlace', 'page', PlaceInput, async ({ place, key }) => {
    await openPlace(place, key);
    return undefined;
  });
}

/** An order without all factors of its kind is not sent; the page has said what is missing. */
function toOrder({ fields, sources, page }: OrderInput): Order[] {
  const prepared = prepareQuery(fields);
  if (!prepared.ok) return [];
  const { query } = prepared;
  return [{ query, fields, sources, origin: page }];
}
