import type { FixtureInvoice } from '@/tests/fixtures/invoice';
import type { CarrierReading, SourceReading } from '@/utils/read/reading';

/** The only source of the only invoice; fails when there is another number of either. */
export function onlySource({ invoices }: CarrierReading): SourceReading {
  const [sources] = invoices;
  const [source] = sources ?? [];
  if (invoices.length !== 1 || sources?.length !== 1 || source === undefined) {
    throw new Error(`Not one source of one invoice: ${invoices.map((one) => one.length).join()}`);
  }
  return source;
}

/** Claims without their confidence. */
export function valuesOf({ claims }: SourceReading): Record<string, string | number> {
  return Object.fromEntries(Object.entries(claims).map(([name, claim]) => [name, claim.value]));
}

/** What a reading of this invoice must claim: what it does not say is absent. */
export function expectedOf(invoice: FixtureInvoice): Record<string, string | number> {
  const values = {
    kind: invoice.kind,
    code: invoice.code,
    number: invoice.number,
    date: invoice.date,
    amountWithoutTax: invoice.amountWithoutTax,
    tax: invoice.tax,
    totalWithTax: invoice.totalWithTax,
    checkCode: invoice.checkCode,
    buyerName: invoice.buyer.name,
    buyerTaxId: invoice.buyer.taxId,
    sellerName: invoice.seller.name,
    sellerTaxId: invoice.seller.taxId,
  };
  return Object.fromEntries(
    Object.entries(values).filter((pair): pair is [string, string | number] => pair[1] !== null),
  );
}

/** The value of an extra; undefined when it is not there. */
export function extra({ extras }: SourceReading, name: string): string | undefined {
  return extras.find((one) => one.name === name)?.value;
}
