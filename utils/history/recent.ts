import { matchesSearch } from './search-text';
import type { HistoryDatabase, HistoryRecord } from './schema';

/** The newest records that match the query, newest first; an empty query matches all. */
export function findRecent(
  db: HistoryDatabase,
  query: string,
  limit: number,
): Promise<HistoryRecord[]> {
  const newest = db.records.orderBy('updatedAt').reverse();
  const wanted = query.trim();
  const matching = wanted === '' ? newest : newest.filter((r) => matchesSearch(r.search, wanted));
  return matching.limit(limit).toArray();
}
