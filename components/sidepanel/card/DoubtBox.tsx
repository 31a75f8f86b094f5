import type { FieldName } from '@/utils/invoice/fields';
import { FIELD_NAMES } from '@/utils/text/field-names';
import { SOURCE_TEXT } from '@/utils/text/read-text';
import { Icon } from '../../icon/Icon';
import { markStretches } from '../model/difference';
import { remarkWords } from '../model/fault-words';
import { CARD_TEXT as TEXT } from './card-text';
import type { CardTools } from './card-tools';
import { Crop } from './Crop';
import { percentOf, showValue, typedValue } from './value-text';

interface Props {
  field: FieldName;
  /** Its number on the page. */
  number: number;
  tools: CardTools;
}

/** One doubtful value: its picture enlarged, what was read, and the other readings as buttons. */
export function DoubtBox({ field, number, tools }: Props) {
  const { invoice, picture, text, language, light, edit, startEdit } = tools;
  const detail = invoice.details[field];
  if (!detail) return null;
  const name = text(FIELD_NAMES[field]);
  const shown = showValue(field, detail.value, language);
  const remark = invoice.read.remarks.find((one) => one.field === field);
  const unsure = { source: text(SOURCE_TEXT[detail.source]), n: percentOf(detail.confidence) };
  const [other] = detail.others;
  const region = detail.region?.page === picture?.page ? detail.region : null;
  return (
    <section
      className="dbt"
      aria-label={name}
      onPointerEnter={() => light(field)}
      onFocus={() => light(field)}
    >
      <div className="dl">
        <i className="no">{number}</i>
        <b>{name}</b>
        <span className="sub">
          {remark ? remarkWords(remark, text) : text(TEXT.unsure, unsure)}
        </span>
      </div>
      {picture && region && <Crop picture={picture} region={region} label={`${name} ${shown}`} />}
      <div className="dr">
        <button
          type="button"
          className="dval"
          aria-label={text(TEXT.edit, { field: name })}
          onClick={() => startEdit(field)}
        >
          <Marked shown={shown} other={other ? showValue(field, other.value, language) : shown} />
          <Icon name="edit" size={14} />
        </button>
        <button
          type="button"
          className="btn s"
          aria-label={text(TEXT.rightOf, { field: name, value: shown })}
          onClick={() => edit({ [field]: detail.value })}
        >
          <Icon name="check" size={14} />
          {text(TEXT.right)}
        </button>
      </div>
      {detail.others.map((claim) => (
        <button
          key={typedValue(claim.value) + claim.source}
          type="button"
          className="btn s cand"
          onClick={() => edit({ [field]: claim.value })}
        >
          <Marked shown={showValue(field, claim.value, language)} other={shown} />
          <span className="dim c12 end">
            {text(TEXT.unsure, {
              source: text(SOURCE_TEXT[claim.source]),
              n: percentOf(claim.confidence),
            })}
          </span>
        </button>
      ))}
    </section>
  );
}

/** A value with the characters marked in which another reading differs. */
function Marked({ shown, other }: { shown: string; other: string }) {
  return (
    <span className="el">
      {markStretches(shown, other).map(({ text, differs }, index) =>
        differs ? (
          <b key={index} className="d doubt">
            {text}
          </b>
        ) : (
          text
        ),
      )}
    </span>
  );
}
