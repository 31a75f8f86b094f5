/** One drawing on a grid of 16 px, as SVG path data so that no markup is ever parsed. */
export interface Glyph {
  /** A filled shape; lines over it are knocked out of it. */
  solid?: string;
  /** Strokes. */
  line?: string;
  /** The circle of a state that is under way. */
  ring?: 'faint' | 'dashed';
}

export const RING = 'M1.75 8a6.25 6.25 0 1 0 12.5 0a6.25 6.25 0 1 0-12.5 0z';
const DISC = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z';
const OCTAGON = 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z';
const OCTAGON_LINE = 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5z';
const DIAMOND = 'M8 .6 15.4 8 8 15.4.6 8z';
const DIAMOND_LINE = 'M8 1.7 14.3 8 8 14.3 1.7 8z';

// One icon a line.
// prettier-ignore
/** The drawings that pages of others need; content scripts carry no more than these. */
export const PAGE_GLYPHS = {
  ready: { line: 'M2.25 7a4.75 4.75 0 1 0 9.5 0a4.75 4.75 0 1 0-9.5 0zM10.5 10.5 14 14M5 7l1.5 1.5L9 5.7' },
  genuine: { solid: DISC, line: 'M4.9 8.2 7.1 10.4 11.2 6' },
  'genuine-o': { line: `${RING}M5.2 8.2 7.2 10.2 10.9 6.2` },
  problem: { solid: OCTAGON, line: 'M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4' },
  'problem-o': { line: `${OCTAGON_LINE}M5.9 5.9 10.1 10.1M10.1 5.9 5.9 10.1` },
  undetermined: { solid: DIAMOND, line: 'M6.3 6.2a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.6-.8 1.1M8 11.15v.01' },
  'undetermined-o': { line: `${DIAMOND_LINE}M6.3 6.2a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.6-.8 1.1M8 11.15v.01` },
  mismatch: { solid: OCTAGON, line: 'M4.9 6.5h6.2M4.9 9.6h6.2M9.7 4.5 6.3 11.6' },
  'mismatch-o': { line: `${OCTAGON_LINE}M5.2 6.6h5.6M5.2 9.5h5.6M9.4 4.9 6.6 11.2` },
  notfound: { solid: OCTAGON, line: 'M4.8 7.3a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0zM9.2 9.2 11.3 11.3' },
  'notfound-o': { line: `${OCTAGON_LINE}M5.25 7.5a2.25 2.25 0 1 0 4.5 0a2.25 2.25 0 1 0-4.5 0zM9.2 9.2 11 11` },
  voided: { solid: OCTAGON, line: 'M4.6 8h6.8' },
  'voided-o': { line: `${OCTAGON_LINE}M5.2 8h5.6` },
  redflush: { solid: OCTAGON, line: 'M11.2 8H5M7.5 5.4 4.9 8l2.6 2.6' },
  'redflush-o': { line: `${OCTAGON_LINE}M10.8 8H5.5M7.6 5.8 5.4 8l2.2 2.2` },
  duplicate: { solid: 'M2.5 1h7A1.5 1.5 0 0 1 11 2.5V4H5.5A1.5 1.5 0 0 0 4 5.5V11H2.5A1.5 1.5 0 0 1 1 9.5v-7A1.5 1.5 0 0 1 2.5 1zM6.5 5h7A1.5 1.5 0 0 1 15 6.5v7a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 5 13.5v-7A1.5 1.5 0 0 1 6.5 5z', line: 'M7.8 8.7h4.4M7.8 11.3h4.4' },
  altered: { solid: OCTAGON, line: 'M8 4.4v4.2M8 11.2v.01' },
  'altered-o': { line: `${OCTAGON_LINE}M8 4.9v3.7M8 10.9v.01` },
  queued: { line: 'M5.2 8v.01M8 8v.01M10.8 8v.01', ring: 'dashed' },
  checking: { line: 'M14.25 8A6.25 6.25 0 0 0 8 1.75', ring: 'faint' },
  close: { line: 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5' },
  stop: { solid: 'M4.5 3.5h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1z' },
  arrow: { line: 'M2.5 8h11M9.5 4l4 4-4 4' },
  copy: { line: 'M6.25 5.25h7a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM10.75 5V1.75h-9v9H5' },
  refresh: { line: 'M13.75 8a5.75 5.75 0 1 1-1.7-4.1L13.75 5.5M13.75 2v3.5h-3.5' },
  clock: { line: `${RING}M8 4.5V8l2.4 1.5` },
} as const satisfies Record<string, Glyph>;

export type PageIconName = keyof typeof PAGE_GLYPHS;
