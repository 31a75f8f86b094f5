import { ReadFault } from '../fault';

/** Entries smaller than this may be packed as tightly as they like: white pictures are. */
const RATIO_FROM_BYTES = 1 << 20;
/** XML of invoices packs 10 to 40 times; DEFLATE can reach 1032 times. */
const MAX_RATIO = 250;

/** Counts what is really unpacked, over an archive and all archives inside it. */
export class UnpackBudget {
  #left: number;

  /** @param maxBytes for everything together. */
  constructor(private readonly maxBytes: number) {
    this.#left = maxBytes;
  }

  /** @throws ReadFault `zip-bomb` once the total is spent. */
  spend(bytes: number): void {
    this.#left -= bytes;
    if (this.#left < 0) throw new ReadFault('zip-bomb', { limit: 'bytes', max: this.maxBytes });
  }

  /** @throws ReadFault `zip-bomb` when one entry swells too much. */
  checkRatio(packedBytes: number, unpackedBytes: number): void {
    if (unpackedBytes > RATIO_FROM_BYTES && unpackedBytes > packedBytes * MAX_RATIO) {
      throw new ReadFault('zip-bomb', { limit: 'ratio', max: MAX_RATIO });
    }
  }
}
