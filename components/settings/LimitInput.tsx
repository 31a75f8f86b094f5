import { useId, useState } from 'react';
import type { Say } from '../state/use-language';
import type { LimitField } from './reading-limits';
import { formatLimit, parseLimit } from './reading-limits';
import { READING_TEXT as TEXT } from './reading-text';

interface Props {
  field: LimitField;
  /** Bytes, pages or ms. */
  value: number;
  onChange: (value: number) => void;
  text: Say;
}

/** One limit with its unit. What is out of bounds stays in the field, marked, and is not stored. */
export function LimitInput({ field, value, onChange, text }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft ?? formatLimit(field, value);
  const bad = parseLimit(field, typed) === null;
  const { min, max } = field;
  return (
    <div className="field">
      <label htmlFor={id}>{text(field.label)}</label>
      <span className="row">
        <input
          id={id}
          name={field.name}
          className={`in num${bad ? ' bad' : ''}`}
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          aria-invalid={bad}
          aria-describedby={`${id}-unit ${id}-hint`}
          onChange={(event) => {
            setDraft(event.target.value);
            const parsed = parseLimit(field, event.target.value);
            if (parsed !== null) onChange(parsed);
          }}
          onBlur={() => {
            if (!bad) setDraft(null);
          }}
        />
        <span id={`${id}-unit`} className="dim">
          {text(field.unit)}
        </span>
      </span>
      <span id={`${id}-hint`} className={bad ? 'c12 st s-problem' : 'c12 dim'}>
        {bad ? text(TEXT.outOfRange, { min, max }) : text(field.hint)}
      </span>
    </div>
  );
}
