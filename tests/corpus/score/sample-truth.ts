import { z } from 'zod';
import { kindName } from '@/utils/invoice/kind-names';
import type { FieldName } from '@/utils/invoice/fields';
import { isDigital, parseKindName } from '@/utils/invoice/kinds';
import type { Truth, TruthInvoice } from '../truth';
import { FIELD_NAMES } from '../truth';

const text = z.string().nullish();

const item = z.object({
  code: text,
  number: text,
  date: text,
  total_with_tax: text,
  seller_name: text,
});

const entry = item.extend({
  file: z.string(),
  kind: z.string(),
  sub_kind: text,
  carrier: z.string(),
  amount_without_tax: text,
  tax: text,
  check_code: text,
  buyer_name: text,
  buyer_tax_id: text,
  seller_tax_id: text,
  /** Several small tickets on one picture. */
  items: z.array(item).optional(),
});

type Entry = z.infer<typeof entry>;

const PARTIES = ['buyerName', 'buyerTaxId', 'sellerName', 'sellerTaxId'] as const;

/** Reads the `truth.json` of a folder of samples. @throws when it has another form */
export function parseSampleTruth(json: string): Truth[] {
  return z
    .array(entry)
    .parse(JSON.parse(json))
    .map((sample) => {
      const invoices = invoicesOf(sample);
      const { file, carrier } = sample;
      return { file, carrier, group: carrier, invoices, notInvoice: invoices.length === 0 };
    });
}

/** 财政票据 (8-digit code, 10-digit number) are no invoices, though a sample states their fields. */
function invoicesOf(sample: Entry): TruthInvoice[] {
  if (sample.items !== undefined) return sample.items.map(ticketTruth);
  const kind = parseKindName(sample.kind);
  return kind === null || kind === 'fiscal-receipt' ? [] : [faceTruth(sample)];
}

/**
 * A null in a sample means that the face does not state the field, except where it was blacked out:
 * then the number, or both name and id of a party, are null, and such fields are not scored.
 */
function faceTruth(sample: Entry): TruthInvoice {
  const truth: TruthInvoice = {
    ...fieldsOf(sample),
    kind: sample.kind,
    alsoKinds: [],
    unscored: [],
  };
  const kind = parseKindName(sample.kind);
  if (sample.sub_kind === '通行费') {
    const toll = kind !== null && isDigital(kind) ? 'digital-toll' : 'vat-toll';
    truth.alsoKinds = [kindName(toll)];
  }
  const blackedOut = truth.number === null ? nulls(truth, FIELD_NAMES) : [];
  truth.unscored = [...blackedOut, ...emptyParty(truth, 0), ...emptyParty(truth, 2)];
  return truth;
}

function ticketTruth(sample: z.infer<typeof item>): TruthInvoice {
  const truth = { ...fieldsOf(sample), kind: null, alsoKinds: [], unscored: [] };
  return { ...truth, unscored: nulls(truth, FIELD_NAMES) };
}

function fieldsOf(sample: Partial<Entry>): Record<FieldName, string | null> {
  return {
    kind: null,
    code: sample.code ?? null,
    number: sample.number ?? null,
    date: sample.date ?? null,
    amountWithoutTax: sample.amount_without_tax ?? null,
    tax: sample.tax ?? null,
    totalWithTax: sample.total_with_tax ?? null,
    checkCode: sample.check_code ?? null,
    buyerName: sample.buyer_name ?? null,
    buyerTaxId: sample.buyer_tax_id ?? null,
    sellerName: sample.seller_name ?? null,
    sellerTaxId: sample.seller_tax_id ?? null,
  };
}

function nulls(truth: TruthInvoice, names: readonly FieldName[]): FieldName[] {
  return names.filter((name) => truth[name] === null);
}

function emptyParty(truth: TruthInvoice, from: 0 | 2): FieldName[] {
  const names = PARTIES.slice(from, from + 2);
  return nulls(truth, names).length === 2 ? [...names] : [];
}
