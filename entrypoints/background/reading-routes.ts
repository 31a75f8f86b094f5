import { handle } from '@/utils/messaging/router';
import { Nothing } from '@/utils/messaging/schemas';
import type { Services } from './services';

/** What panels and the reading page ask of the background. */
export function registerReadingRoutes({ reader }: Services): void {
  handle('wakeReader', 'extension', Nothing, async () => {
    await reader.wake();
    return undefined;
  });
  handle('restReader', 'extension', Nothing, async () => {
    await reader.rest();
    return undefined;
  });
}
