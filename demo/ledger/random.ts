/** A seeded source of numbers in [0, 1): mulberry32, enough for sample data and nothing else. */
export function seedRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws of the kinds that sample data needs, all from one seeded source. */
export class Dice {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = seedRandom(seed);
  }

  /** A whole number from min to max, both included. */
  between(min: number, max: number): number {
    return min + Math.floor(this.#next() * (max - min + 1));
  }

  /** One of the given values; throws a RangeError when there are none. */
  pick<T>(values: readonly T[]): T {
    const value = values[this.between(0, values.length - 1)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  }

  /** That many decimal digits, leading zeros included. */
  digits(count: number): string {
    return Array.from({ length: count }, () => String(this.between(0, 9))).join('');
  }
}
