import type { Fplx } from './kinds';
import type { ExpectedVerdict, LedgerStatus } from './types';

/** What makes one entry differ from a plain genuine invoice. */
export interface Wish {
  fplx: Fplx;
  status?: LedgerStatus;
  unregistered?: true;
  /** A red-letter invoice: normal itself, with negative amounts. */
  negative?: true;
  today?: true;
  longName?: true;
  /** The slip of the page that shows the invoice. */
  slip?: 'total' | 'date' | 'seller';
  selectList?: number;
  expected: ExpectedVerdict;
}

const genuine = (fplx: Fplx, more: Omit<Wish, 'fplx' | 'expected'> = {}): Wish => ({
  fplx,
  ...more,
  expected: 'genuine',
});

const PAGE_ONE: readonly Wish[] = [
  genuine('0920', { selectList: 1 }),
  genuine('0910', { longName: true }),
  genuine('01', { selectList: 2 }),
  { fplx: '0920', slip: 'total', expected: 'mismatch' },
  genuine('0910'),
  { fplx: '01', status: 'voided', selectList: 3, expected: 'voided' },
  genuine('0920', { selectList: 4 }),
  { fplx: '0910', slip: 'seller', expected: 'differs' },
  genuine('83'),
  { fplx: '08', status: 'red', expected: 'red-flushed' },
  genuine('0920', { negative: true }),
  { fplx: '0920', status: 'partly-red', selectList: 5, expected: 'partly-red' },
  genuine('0910'),
  genuine('0920', { selectList: 6 }),
  { fplx: '0910', status: 'fully-red', expected: 'fully-red' },
  genuine('0910'),
  { fplx: '0910', unregistered: true, expected: 'not-found' },
  genuine('0920', { selectList: 7 }),
  { fplx: '0920', today: true, expected: 'same-day' },
  genuine('0910'),
];

const PAGE_TWO: readonly Wish[] = [
  genuine('0910'),
  genuine('0920', { selectList: 8 }),
  genuine('08', { selectList: 9 }),
  genuine('0910'),
  genuine('61'),
  genuine('0920', { selectList: 10 }),
  genuine('01'),
  genuine('0910'),
  { fplx: '0910', slip: 'date', expected: 'mismatch' },
  genuine('0920'),
  genuine('0910'),
  { fplx: '0920', status: 'fully-red', selectList: 11, expected: 'fully-red' },
  genuine('01', { selectList: 12 }),
  genuine('0910'),
  genuine('0920'),
  genuine('0910'),
  { fplx: '0910', status: 'partly-red', expected: 'partly-red' },
  genuine('0920'),
  genuine('0910'),
  genuine('0920'),
];

const UNLISTED: readonly Wish[] = [
  genuine('04'),
  genuine('10'),
  genuine('11'),
  genuine('14'),
  genuine('03'),
  genuine('15'),
  genuine('0901'),
  genuine('0904'),
  genuine('0930'),
  genuine('0940'),
  genuine('8208'),
  genuine('100'),
  genuine('101'),
  genuine('102'),
  genuine('103'),
  { fplx: '04', status: 'voided', expected: 'voided' },
  { fplx: '10', status: 'red', expected: 'red-flushed' },
  { fplx: '11', status: 'voided', expected: 'voided' },
  { fplx: '10', unregistered: true, expected: 'not-found' },
  { fplx: '0904', status: 'fully-red', expected: 'fully-red' },
  { fplx: '83', status: 'fully-red', expected: 'fully-red' },
  genuine('0901'),
];

/** The wishes of the demo list in its order; those after it are in no list. */
export const LISTED: readonly Wish[] = [...PAGE_ONE, ...PAGE_TWO];

/** Every wish, in the order of the ledger. */
export const WISHES: readonly Wish[] = [...LISTED, ...UNLISTED];
