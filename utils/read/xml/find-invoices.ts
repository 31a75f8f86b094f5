import type { NotInvoice, Source, SourceReading } from '../reading';
import { isEdrm, readEdrm } from './edrm';
import { isEinvoice, readEinvoice } from './einvoice';
import type { XmlElement } from './element';
import { isXbrl, readXbrl } from './xbrl';
import { isPlainlyNamed, readPlainNames } from './plain-names';

/** What an XML tree holds: a list of readings for each invoice, and what else was met. */
export interface Found {
  invoices: SourceReading[][];
  notInvoice: NotInvoice | null;
}

/**
 * Finds every invoice of a tree, whatever wraps it: the root itself, one in an envelope, or a list.
 *
 * @param confidence 0–1 of what issuers' own structures state.
 */
export function findInvoices(root: XmlElement, source: Source, confidence = 1): Found {
  const found: Found = { invoices: [], notInvoice: null };
  collect(root, source, confidence, found);
  return found;
}

function collect(element: XmlElement, source: Source, confidence: number, found: Found): void {
  if (isEinvoice(element)) found.invoices.push(readEinvoice(element, source, confidence));
  else if (isEdrm(element)) found.invoices.push([readEdrm(element, source, confidence)]);
  else if (isXbrl(element)) collectXbrl(element, source, found);
  else if (isPlainlyNamed(element)) found.invoices.push([readPlainNames(element, source)]);
  else for (const one of element.children) collect(one, source, confidence, found);
}

function collectXbrl(instance: XmlElement, source: Source, found: Found): void {
  const result = readXbrl(instance, source);
  if (result === null) return;
  if ('claims' in result) found.invoices.push([result]);
  else found.notInvoice ??= result;
}
