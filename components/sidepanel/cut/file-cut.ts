import type { ReadingJob } from '@/utils/history/reading-rows';
import { sendMessage } from '@/utils/messaging/channel';
import { readings } from '../../state/readings';
import type { Say } from '../../state/use-language';
import type { CutBox } from './cut-box';
import { cutName } from './cut-name';
import { cutPicture } from './cut-picture';
import { waitsToBeCut } from './cut-source';

/**
 * Cuts the piece out and files it to be read; it opens as whatever comes in alone does. A
 * photographed tab need not be read whole any more: its piece does not wait for it.
 *
 * @throws DOMException or RangeError when the browser cannot draw the piece
 */
export async function fileCut(
  job: ReadingJob,
  source: Blob,
  box: CutBox,
  text: Say,
): Promise<void> {
  const blob = await cutPicture(source, box);
  if (waitsToBeCut(job)) await readings.cancel([job.id]);
  const note = { intake: 'capture', origin: job.origin, at: Date.now() } as const;
  await readings.add([{ name: cutName(job.name, text), blob }], note);
  // A reader that does not answer is called again while files wait, and the list says so.
  await sendMessage('wakeReader').catch(() => undefined);
}
