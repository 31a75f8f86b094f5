import type { GridColumn } from '../grid';
import type { ColumnRole, Synonyms } from './synonyms';
import { SYNONYMS } from './synonyms';

/** Which column holds which field, with the heading it was known by. */
export type ColumnMap = ReadonlyMap<ColumnRole, GridColumn>;

/**
 * Maps columns to fields: exact headings first, then column keys, then headings that contain a
 * name. A column serves one field only, and the shortest containing heading wins.
 */
export function mapColumns(columns: readonly GridColumn[]): ColumnMap {
  const map = new Map<ColumnRole, GridColumn>();
  const taken = new Set<number>();
  for (const matches of [matchesHeader, matchesKey, containsHeader]) {
    for (const synonyms of SYNONYMS) {
      if (map.has(synonyms.role)) continue;
      const found = columns
        .filter((column) => !taken.has(column.index) && matches(column, synonyms))
        .sort((a, b) => a.header.length - b.header.length)[0];
      if (!found) continue;
      map.set(synonyms.role, found);
      taken.add(found.index);
    }
  }
  return map;
}

function matchesHeader(column: GridColumn, { headers }: Synonyms): boolean {
  return headers.includes(normalizeHeader(column.header));
}

function matchesKey(column: GridColumn, { keys, not }: Synonyms): boolean {
  if (column.key === null || excludes(column, not)) return false;
  return keys.includes(column.key.toLowerCase().replace(/[_-]/g, ''));
}

function containsHeader(column: GridColumn, { headers, not }: Synonyms): boolean {
  if (excludes(column, not)) return false;
  const text = normalizeHeader(column.header).replace(/\([^)]*\)/g, '');
  return headers.some((name) => name.length >= 3 && text.includes(name));
}

function excludes(column: GridColumn, not: readonly string[]): boolean {
  const text = normalizeHeader(column.header);
  return not.some((word) => text.includes(word));
}

/** NFKC, no blanks, no required-star, no colon, no currency note. */
function normalizeHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/\s+|\*|[::]+$/g, '')
    .replace(/\(元\)$/, '');
}
