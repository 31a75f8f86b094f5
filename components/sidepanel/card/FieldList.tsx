import type { FieldName } from '@/utils/invoice/fields';
import { factorFields } from '../model/doubt';
import { CARD_TEXT as TEXT } from './card-text';
import type { CardTools } from './card-tools';
import { FieldRow } from './FieldRow';

/** The face of the invoice, in its own order. */
const ORDER: readonly FieldName[] = [
  'kind',
  'code',
  'number',
  'date',
  'sellerName',
  'buyerName',
  'totalWithTax',
  'amountWithoutTax',
  'tax',
  'checkCode',
  'sellerTaxId',
  'buyerTaxId',
];
const MAIN: ReadonlySet<FieldName> = new Set([
  'number',
  'date',
  'sellerName',
  'buyerName',
  'totalWithTax',
]);

/** What is sent and who it concerns first; the rest, and what else is printed, folded under it. */
export function FieldList({ tools }: { tools: CardTools }) {
  const { invoice, text, editing } = tools;
  const sent = new Set(factorFields(invoice));
  const isMain = (field: FieldName) =>
    MAIN.has(field) || sent.has(field) || invoice.edited.has(field) || field === editing;
  const main = ORDER.filter(isMain);
  const rest = ORDER.filter((field) => !isMain(field));
  const { extras } = invoice.read;
  return (
    <>
      <h3>{text(TEXT.fields)}</h3>
      <dl className="fs">
        {main.map((field) => (
          <FieldRow key={field} field={field} tools={tools} />
        ))}
      </dl>
      <details>
        <summary>
          {text(TEXT.all, { n: Object.keys(invoice.details).length + extras.length })}
        </summary>
        <dl className="fs">
          {rest.map((field) => (
            <FieldRow key={field} field={field} tools={tools} />
          ))}
          {extras.map(({ name, value }, index) => (
            <div key={index} className="f">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
