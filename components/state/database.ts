import { openDatabase } from '@/utils/history/schema';

/** The database as the extension's pages read it. Of records they write nothing: the desk does. */
export const database = openDatabase();
