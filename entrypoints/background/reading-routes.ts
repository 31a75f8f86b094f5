import { handle } from '@/utils/messaging/router';
import { DownloadInput, Nothing } from '@/utils/messaging/schemas';
import { takeDownload } from './downloads';
import type { MenuIntake } from './menu-intake';
import type { Services } from './services';

/** What panels and the reading page ask of the background. */
export function registerReadingRoutes({ reader }: Services, intake: MenuIntake): void {
  handle('wakeReader', 'extension', Nothing, async () => {
    await reader.wake();
    return undefined;
  });
  handle('takeDownload', 'extension', DownloadInput, async ({ id }) => ({
    taken: await takeDownload(id, intake),
  }));
  handle('restReader', 'extension', Nothing, async () => {
    await reader.rest();
    return undefined;
  });
}
