import type { RefObject } from 'react';
import { useCallback, useEffect, useRef, useState } from 'react';

/** Height of a row, px; all rows are alike, so that a list of thousands is placed by arithmetic. */
export const ROW_HEIGHT = 50;
/** Rows drawn beyond either edge, so that fast scrolling meets no blank. */
const SPARE = 8;

export interface RowWindow {
  box: RefObject<HTMLDivElement | null>;
  onScroll: () => void;
  /** The rows to draw: from `first` up to, not with, `end`. */
  first: number;
  end: number;
  /** Brings a row into view. */
  reveal: (index: number) => void;
}

/** Which rows of a long list are in view. */
export function useWindow(count: number): RowWindow {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const onScroll = useCallback(() => {
    const node = box.current;
    if (node) setView({ top: node.scrollTop, height: node.clientHeight });
  }, []);
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const observer = new ResizeObserver(onScroll);
    observer.observe(node);
    return () => observer.disconnect();
  }, [onScroll]);
  const reveal = useCallback((index: number) => {
    const node = box.current;
    if (!node) return;
    const top = index * ROW_HEIGHT;
    const lowest = top + ROW_HEIGHT - node.clientHeight;
    if (node.scrollTop > top) node.scrollTop = top;
    else if (node.scrollTop < lowest) node.scrollTop = lowest;
  }, []);
  const first = Math.max(0, Math.floor(view.top / ROW_HEIGHT) - SPARE);
  const end = Math.min(count, Math.ceil((view.top + view.height) / ROW_HEIGHT) + SPARE);
  return { box, onScroll, first, end, reveal };
}
