import type { InvoiceKind } from '@/utils/invoice/kinds';
import { drawAir } from './air';
import { drawDigital } from './digital';
import type { Form } from './form';
import { drawPaper } from './paper';
import { drawRailway } from './railway';
import { drawRoll } from './roll';
import { drawTaxControl } from './tax-control';
import { drawTill } from './till';
import { drawUsedVehicle } from './used-vehicle';
import { drawVehicle } from './vehicle';

/** How a kind is printed, and whether it is filled in on paper. */
const FORMS: Partial<Record<InvoiceKind, readonly [Form, 'screen' | 'paper']>> = {
  'vat-special': [drawPaper, 'paper'],
  'vat-ordinary': [drawPaper, 'paper'],
  'digital-paper-special': [drawPaper, 'paper'],
  'digital-paper-ordinary': [drawPaper, 'paper'],
  'vat-e-special': [drawTaxControl, 'screen'],
  'vat-e-ordinary': [drawTaxControl, 'screen'],
  'vat-toll': [drawTaxControl, 'screen'],
  blockchain: [drawTaxControl, 'screen'],
  'vat-roll': [drawRoll, 'paper'],
  vehicle: [drawVehicle, 'paper'],
  'used-vehicle': [drawUsedVehicle, 'paper'],
  'digital-special': [drawDigital, 'screen'],
  'digital-ordinary': [drawDigital, 'screen'],
  'digital-toll': [drawDigital, 'screen'],
  'digital-vehicle': [drawVehicle, 'screen'],
  'digital-used-vehicle': [drawUsedVehicle, 'screen'],
  railway: [drawRailway, 'screen'],
  air: [drawAir, 'screen'],
  general: [drawTill, 'paper'],
};

/** Kinds that the corpus can draw. */
export const DRAWN_KINDS = Object.keys(FORMS) as readonly InvoiceKind[]; // keys of the table above

/** @throws RangeError for a kind without a form of its own */
export function formOf(kind: InvoiceKind): { draw: Form; medium: 'screen' | 'paper' } {
  const found = FORMS[kind];
  if (found === undefined) throw new RangeError(`No form for ${kind}`);
  return { draw: found[0], medium: found[1] };
}
