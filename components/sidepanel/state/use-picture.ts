import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { database } from '../../state/database';

/** A page as the panel shows it; `url` lives as long as the view that uses it. */
export interface ShownPicture {
  page: number;
  url: string;
  /** px. */
  width: number;
  height: number;
}

/** The picture of a page; undefined while loading, null when the file has none. */
export function usePicture(reading: string, page: number): ShownPicture | null | undefined {
  const row = useLiveQuery(
    async () => (await database.pictures.get(`${reading}:${page}`)) ?? null,
    [reading, page],
  );
  const [shown, setShown] = useState<ShownPicture | null>();
  useEffect(() => {
    if (!row) {
      setShown(row);
      return;
    }
    const url = URL.createObjectURL(row.blob);
    setShown({ page: row.page, url, width: row.width, height: row.height });
    return () => URL.revokeObjectURL(url);
  }, [row]);
  return shown;
}
