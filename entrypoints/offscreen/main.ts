import { browser } from 'wxt/browser';
import { createReadingQueue } from '@/utils/history/reading-queue';
import { openDatabase } from '@/utils/history/schema';
import { sendMessage } from '@/utils/messaging/channel';
import { createBrowserParts } from '@/utils/read/browser/parts';
import { createReader } from '@/utils/read/file/create-reader';
import { runQueue } from '@/utils/read/host/run-queue';
import { startHost } from '@/utils/read/host/start-host';
import { fileQueueOf } from './file-queue';

// The reading page: it works through the queue as long as files wait, and asks to be closed after.
const rows = createReadingQueue(openDatabase());
const queue = fileQueueOf(rows, Date.now);
const parts = createBrowserParts(
  (path) => browser.runtime.getURL(`/engines/${path}` as '/'),
  () => queue.engine(),
);
const read = createReader(parts);

startHost({
  run: () => runQueue(queue, read, () => performance.now()),
  watch: (waiting) => rows.watchQueued(waiting),
  rest: () => void sendMessage('restReader'),
  free: () => parts.close(),
});
