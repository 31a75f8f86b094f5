import type { Factor } from '@/utils/invoice/query';
import { factorsFor, prepareQuery } from '@/utils/invoice/query';
import type { PanelInvoice } from './panel-file';

/** What verifying these invoices sends, each factor once, in the order of the official form. */
export function sentFactors(invoices: ReadonlyArray<Pick<PanelInvoice, 'fields'>>): Factor[] {
  const factors = invoices.flatMap(({ fields }) => {
    const prepared = prepareQuery(fields);
    if (!prepared.ok) return [];
    const { kind, checkCode } = prepared.query;
    const asked = factorsFor(kind);
    // A 校验码 that is known goes along with a 电子专票, which does not ask for it.
    return checkCode === null || asked.includes('checkCode')
      ? asked
      : [...asked, 'checkCode' as const];
  });
  return [...new Set(factors)];
}
