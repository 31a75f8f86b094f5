import { useState } from 'react';
import type { ReadItem } from '@/utils/read/reading';
import { formatMoney } from '@/utils/invoice/money';
import type { Say } from '../../state/use-language';
import { CARD_TEXT as TEXT } from './card-text';

/** Lines shown at first: a list of goods may have hundreds. */
const FIRST = 10;

/** The lines of goods and services as they are printed. */
export function ItemList({ items, text }: { items: readonly ReadItem[]; text: Say }) {
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <h3>{text(TEXT.items, { n: items.length })}</h3>
      <table className="itm">
        <thead>
          <tr>
            <th>{text(TEXT.itemName)}</th>
            <th className="r">{text(TEXT.itemAmount)}</th>
            <th className="r">{text(TEXT.itemRate)}</th>
            <th className="r">{text(TEXT.itemTax)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((item, index) => (
            <Line key={index} item={item} />
          ))}
        </tbody>
      </table>
      {shown.length < items.length && (
        <button type="button" className="btn l" onClick={() => setAll(true)}>
          {text(TEXT.moreItems, { n: items.length })}
        </button>
      )}
    </>
  );
}

function Line({ item }: { item: ReadItem }) {
  const { specification, quantity, unit, unitPrice, amount, taxRate, tax } = item;
  const count = quantity && `${quantity} ${unit ?? ''}`.trim();
  const small = [specification, count, unitPrice && `× ${unitPrice}`].filter(Boolean).join(' · ');
  return (
    <tr>
      <td>
        {item.name}
        {small !== '' && <div className="dim c12">{small}</div>}
      </td>
      <td className="r amt">{amount === null ? '—' : formatMoney(amount)}</td>
      <td className="r">{taxRate ?? '—'}</td>
      <td className="r amt">{tax === null ? '—' : formatMoney(tax)}</td>
    </tr>
  );
}
