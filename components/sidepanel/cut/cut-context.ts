import { createContext } from 'react';

/** Opens the cut-out tool on a page of the shown file; null where there is no tool. */
export const CutContext = createContext<((page: number) => void) | null>(null);
