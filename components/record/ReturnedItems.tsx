import type { ReturnedInvoice, ReturnedItem } from '@/utils/invoice/verdict';
import type { Say } from '../state/use-language';
import { RECORD_TEXT as TEXT } from './record-text';

/** The lines of goods and whatever else the provider returned, as it returned them. */
export function ReturnedItems({ returned, text }: { returned: ReturnedInvoice; text: Say }) {
  return (
    <>
      {returned.items.length > 0 && <h3>{text(TEXT.items)}</h3>}
      <ul className="items">
        {returned.items.map((item, index) => (
          <ItemRow key={index} item={item} />
        ))}
      </ul>
      {returned.extra.length > 0 && (
        <details>
          <summary>{text(TEXT.more)}</summary>
          <dl className="kv">
            {returned.extra.map(({ name, value }) => (
              <div key={name} className="pair">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}

function ItemRow({ item }: { item: ReturnedItem }) {
  const parts = [item.spec, item.quantity && `${item.quantity}${item.unit ?? ''}`, item.rate];
  return (
    <li>
      <span>{item.name ?? <span className="miss" />}</span>
      <span className="dim c12">{parts.filter(Boolean).join(' · ')}</span>
      <span className="amt">{item.amount ?? <span className="miss" />}</span>
    </li>
  );
}
