import { useCallback, useEffect, useState } from 'react';
import { readings } from '../../state/readings';

/** How long a removal can be taken back, in ms. */
const GRACE = 6_000;

/** Files that are about to go: hidden already, removed when the time to take it back is over. */
export interface Removal {
  hidden: ReadonlySet<string>;
  remove: (ids: readonly string[]) => void;
  undo: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** Removal with a way back. A panel that is closed meanwhile removes nothing. */
export function useRemoval(): Removal {
  const [hidden, setHidden] = useState(NONE);
  useEffect(() => {
    if (hidden.size === 0) return;
    const timer = setTimeout(() => {
      void readings.remove([...hidden]).then(() => setHidden(NONE));
    }, GRACE);
    return () => clearTimeout(timer);
  }, [hidden]);
  const remove = useCallback((ids: readonly string[]) => {
    setHidden((before) => new Set([...before, ...ids]));
  }, []);
  const undo = useCallback(() => setHidden(NONE), []);
  return { hidden, remove, undo };
}
