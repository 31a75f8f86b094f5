import type { Fault } from './settings';

/** Holds the fault in force and counts down how often it still strikes. */
export class FaultSwitch {
  #fault: Fault | null = null;
  #left = 0;

  set(fault: Fault | null): void {
    this.#fault = fault;
    this.#left = fault?.times ?? Number.POSITIVE_INFINITY;
  }

  /** The fault that strikes a request for these invoice numbers, if any; uses up one of its times. */
  strike(numbers: readonly string[]): Fault | null {
    const fault = this.#fault;
    if (fault === null || this.#left <= 0) return null;
    if (fault.number !== undefined && !numbers.includes(fault.number)) return null;
    this.#left -= 1;
    return fault;
  }
}
