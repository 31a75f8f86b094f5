import type { FieldName } from '@/utils/invoice/fields';
import { classifyInvoice } from '@/utils/invoice/classify';
import { regionOfNumber } from '@/utils/invoice/regions';
import { checkTaxId } from '@/utils/invoice/tax-id';
import type { ReadField, ReadFields, ReadItem } from '../reading';
import type { ReadRemark } from '../remark';

/** A check character that fits says that OCR read the whole id right: it misses 1 in 31 slips. */
const CHECKED_ID = 0.97;
const UNCHECKED_OCR_ID = 0.75;
/** A kind that only the code rules tell. */
const KIND_BY_CODE = 0.8;

/** Holds single fields against the rules of the domain. Changes confidence, never a value. */
export function checkFields(fields: ReadFields): { fields: ReadFields; remarks: ReadRemark[] } {
  const remarks: ReadRemark[] = [...numberRemarks(fields), ...contradictions(fields)];
  const checked: ReadFields = { ...fields };
  for (const name of ['buyerTaxId', 'sellerTaxId'] as const) {
    const field = fields[name];
    if (!field) continue;
    const { warnings, form } = checkTaxId(String(field.value));
    // The organisation's own check character inside is often odd and says little of the reading.
    const fits = warnings.every((warning) => warning === 'org-check');
    if (!fits) remarks.push({ code: 'tax-id-check', field: name, detail: {} });
    checked[name] = judgeTaxId(field, fits, form === 'uscc18');
  }
  if (!checked.kind) {
    const kind = kindByCode(fields);
    if (kind) checked.kind = kind;
  }
  return { fields: checked, remarks };
}

function judgeTaxId(field: ReadField, fits: boolean, hasCheck: boolean): ReadField {
  if (field.source !== 'ocr') return field;
  const { confidence } = field;
  if (fits && hasCheck) return { ...field, confidence: Math.max(confidence, CHECKED_ID) };
  return fits ? field : { ...field, confidence: Math.min(confidence, UNCHECKED_OCR_ID) };
}

/** The year and region inside a 20-digit number against the date; December numbers print in January. */
function numberRemarks({ number, date }: ReadFields): ReadRemark[] {
  const text = String(number?.value ?? '');
  if (text.length !== 20) return [];
  const unknownRegion = regionOfNumber(text) === null;
  const year = 2000 + Number(text.slice(0, 2));
  const printed = Number(String(date?.value ?? '').slice(0, 4)) || year;
  const oddYear = printed !== year && printed !== year + 1;
  if (!unknownRegion && !oddYear) return [];
  return [{ code: 'number-check', field: 'number', detail: { year, printed } }];
}

/** A disagreement is worth a person's look when the other source is believed at least this much. */
const HEARD = 0.6;

/** What was computed from other fields has remarks of its own. */
function contradictions(fields: ReadFields): ReadRemark[] {
  return (Object.entries(fields) as Array<[FieldName, ReadField]>)
    .filter(([, { others }]) =>
      others.some(({ confidence, source }) => confidence >= HEARD && source !== 'computed'),
    )
    .map(([field]) => ({ code: 'sources-differ', field, detail: {} }));
}

function kindByCode({ code, number }: ReadFields): ReadField | null {
  const [candidate] = classifyInvoice({
    code: code ? String(code.value) : null,
    number: number ? String(number.value) : null,
  });
  if (!candidate) return null;
  return {
    value: candidate.kind,
    source: 'computed',
    confidence: KIND_BY_CODE,
    region: null,
    agree: [],
    others: [],
  };
}

/** Whether the lines add up to 合计, where every line states its amount. 1 分 is rounding. */
export function itemRemarks(items: readonly ReadItem[], fields: ReadFields): ReadRemark[] {
  const net = fields.amountWithoutTax;
  if (!net || items.length === 0 || items.some(({ amount }) => amount === null)) return [];
  const sum = items.reduce((total, { amount }) => total + (amount ?? 0), 0);
  if (Math.abs(sum - Number(net.value)) <= 1) return [];
  return [{ code: 'items-differ', field: 'amountWithoutTax', detail: { sum } }];
}
