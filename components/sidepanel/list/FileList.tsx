import type { KeyboardEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { ListRow } from '../model/list-rows';
import type { RowWords } from '../model/row-view';
import { FileRow } from './FileRow';
import { LIST_TEXT as TEXT } from './list-text';
import { ROW_HEIGHT, useWindow } from './use-window';

interface Props {
  rows: readonly ListRow[];
  /** Id of the row whose card is open. */
  opened: string | null;
  words: RowWords;
  onOpen: (row: ListRow) => void;
  onUnfold: (file: string, unfold: boolean) => void;
  onRemove: (file: string) => void;
}

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

/** The list: only rows in view are drawn, one of them is the tab stop, arrows walk. */
export function FileList({ rows, opened, words, onOpen, onUnfold, onRemove }: Props) {
  const [cursor, setCursor] = useState(0);
  const wantsFocus = useRef(false);
  const { box, onScroll, first, end, reveal } = useWindow(rows.length);
  const at = Math.min(cursor, rows.length - 1);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    box.current?.querySelector<HTMLElement>('.fl [tabindex="0"]')?.focus({ preventScroll: true });
  });

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    wantsFocus.current = true;
    setCursor(next);
    reveal(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = targetOf(event.key, at, rows.length);
    if (target !== null) moveTo(target);
    else if (event.key === 'Delete' && row.type === 'file') {
      onRemove(row.file.job.id);
      moveTo(at);
    } else if (event.key === 'ArrowRight' && row.type === 'file' && row.unfolds)
      onUnfold(row.id, true);
    else if (event.key === 'ArrowLeft') {
      onUnfold(row.file.job.id, false);
      moveTo(rows.findIndex(({ id }) => id === row.file.job.id));
    } else return;
    event.preventDefault();
  };

  const drawn = rows.flatMap((row, index) =>
    (index >= first && index < end) || index === at ? [{ row, index }] : [],
  );
  return (
    <div className="flist" ref={box} onScroll={onScroll} onKeyDown={onKeyDown}>
      {rows.length === 0 && <p className="pad dim">{words.text(TEXT.emptyFilter)}</p>}
      <ul aria-label={words.text(TEXT.list)} style={{ height: rows.length * ROW_HEIGHT }}>
        {drawn.map(({ row, index }) => (
          <FileRow
            key={row.id}
            {...{ row, index, words, onUnfold }}
            count={rows.length}
            isStop={index === at}
            isOpen={row.id === opened}
            onOpen={() => {
              setCursor(index);
              onOpen(row);
            }}
          />
        ))}
      </ul>
    </div>
  );
}

/** Where a key leads from a row; null = it is no key for walking. */
function targetOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at - 1;
    case 'PageDown':
      return at + PAGE;
    case 'PageUp':
      return at - PAGE;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
