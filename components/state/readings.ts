import { createReadingStore } from '@/utils/history/readings';
import { loadReadingTerms } from '@/utils/settings/reading';
import { database } from './database';

/** The files to be read. Pages hold the bytes of what comes in, so that they file it themselves. */
export const readings = createReadingStore(database, loadReadingTerms);
