import { parseMoney } from '@/utils/invoice/money';
import type { ReadItem } from '../reading';
import type { XmlElement } from './element';
import { textAt } from './element';
import { printedRate } from './rate';

/** Under which names a format keeps the columns of a line. */
export type ItemNames = { [K in keyof ReadItem]: string };

/** Invoices of supermarkets have thousands of lines; more is not an invoice. */
const MAX_ITEMS = 20_000;

/** Reads the lines of goods and services; a line without a name is left out. */
export function readItems(rows: readonly XmlElement[], names: ItemNames): ReadItem[] {
  return rows.slice(0, MAX_ITEMS).flatMap((row) => {
    const name = textAt(row, names.name);
    return name === null ? [] : [readItem(row, name, names)];
  });
}

function readItem(row: XmlElement, name: string, names: ItemNames): ReadItem {
  return {
    name,
    specification: textAt(row, names.specification),
    unit: textAt(row, names.unit),
    quantity: textAt(row, names.quantity),
    unitPrice: textAt(row, names.unitPrice),
    amount: money(textAt(row, names.amount)),
    taxRate: printedRate(textAt(row, names.taxRate)),
    tax: money(textAt(row, names.tax)),
  };
}

function money(text: string | null): ReadItem['tax'] {
  return text === null ? null : parseMoney(text);
}
