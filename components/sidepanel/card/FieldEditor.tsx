import { useId, useState } from 'react';
import type { FieldName } from '@/utils/invoice/fields';
import { INVOICE_KINDS } from '@/utils/invoice/kinds';
import { FIELD_NAMES } from '@/utils/text/field-names';
import type { Language } from '@/utils/text/language';
import type { Phrase } from '@/utils/text/phrase';
import type { Say } from '../../state/use-language';
import type { Edits } from '../model/edited-invoice';
import { parseEdit } from '../model/parse-edit';
import { CARD_TEXT as TEXT } from './card-text';
import { showValue, typedValue } from './value-text';

interface Props {
  field: FieldName;
  value: string | number | null;
  onSave: (edits: Edits) => void;
  onCancel: () => void;
  language: Language;
  text: Say;
}

/** A value being typed: Enter saves what the field's rules accept, Esc leaves it as it was. */
export function FieldEditor({ field, value, onSave, onCancel, language, text }: Props) {
  const [typed, setTyped] = useState(typedValue(value));
  const [problem, setProblem] = useState<Phrase | null>(null);
  const id = useId();
  const label = text(FIELD_NAMES[field]);
  const shared = {
    autoFocus: true,
    className: `in${problem ? ' bad' : ''}`,
    'aria-label': label,
    'aria-invalid': problem !== null,
    'aria-describedby': problem ? id : undefined,
    value: typed,
  };
  return (
    <form
      className="fedit"
      onSubmit={(event) => {
        event.preventDefault();
        const parsed = parseEdit(field, typed);
        if (parsed.ok) onSave(parsed.edits);
        else setProblem(parsed.problem);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.nativeEvent.stopPropagation(); // it closes the field, not the card
        onCancel();
      }}
    >
      {field === 'kind' ? (
        <select {...shared} onChange={(event) => setTyped(event.target.value)}>
          <option value="" />
          {INVOICE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {showValue('kind', kind, language)}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
        />
      )}
      <button type="submit" className="btn p s">
        {text(TEXT.save)}
      </button>
      <button type="button" className="btn q s" onClick={onCancel}>
        {text(TEXT.cancel)}
      </button>
      {problem && (
        <span id={id} role="alert" className="c12 st s-problem">
          {text(problem)}
        </span>
      )}
    </form>
  );
}
