import { openDatabase } from '@/utils/history/schema';

/** The database as the extension's pages read it; they only read, the background writes. */
export const database = openDatabase();
