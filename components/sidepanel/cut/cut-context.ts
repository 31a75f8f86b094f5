import { createContext } from 'react';

/** The way into the cut-out tool. */
export interface CutEntry {
  /** Opens the tool on a page of the shown file, from 0. */
  open: (page: number) => void;
  /** The page whose tool was just left: its button takes the focus back. */
  left: number | null;
}

/** Null where there is no tool. */
export const CutContext = createContext<CutEntry | null>(null);
