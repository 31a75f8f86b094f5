import { useEffect, useRef } from 'react';
import type { FieldName } from '@/utils/invoice/fields';
import type { ReadField } from '@/utils/read/reading';
import { FIELD_NAMES } from '@/utils/text/field-names';
import { SOURCE_TEXT } from '@/utils/text/read-text';
import { Icon } from '../../icon/Icon';
import { isDoubtful } from '../model/doubt';
import { remarkWords } from '../model/fault-words';
import { CARD_TEXT as TEXT } from './card-text';
import type { CardTools } from './card-tools';
import { Digits } from './Digits';
import { FieldEditor } from './FieldEditor';
import { percentOf, showValue, typedValue } from './value-text';

const NUMBERS: ReadonlySet<FieldName> = new Set(['number', 'code', 'checkCode']);

/** One field: label, value, where it was read and how surely; a press on the value changes it. */
export function FieldRow({ field, tools }: { field: FieldName; tools: CardTools }) {
  const { invoice, text, language, lit, light, editing, startEdit, edit, undo } = tools;
  const detail = invoice.details[field];
  const name = text(FIELD_NAMES[field]);
  const remarks = invoice.read.remarks.filter((remark) => remark.field === field);
  const isEditing = editing === field;
  const button = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(isEditing);
  useEffect(() => {
    if (wasEditing.current && !isEditing) button.current?.focus();
    wasEditing.current = isEditing;
  }, [isEditing]);
  return (
    <div
      className={`f${field === lit ? ' lit' : ''}`}
      data-field={field}
      onPointerEnter={() => light(field)}
      onPointerLeave={() => light(null)}
      onFocus={() => light(field)}
      onBlur={() => light(null)}
    >
      <dt>{name}</dt>
      <dd>
        {isEditing ? (
          <FieldEditor
            {...{ field, language, text }}
            value={invoice.fields[field]}
            onSave={(edits) => {
              edit(edits);
              startEdit(null);
            }}
            onCancel={() => startEdit(null)}
          />
        ) : (
          <button
            ref={button}
            type="button"
            className="fval"
            title={text(TEXT.edit, { field: name })}
            onClick={() => startEdit(field)}
          >
            <Value {...{ field, detail, tools }} />
            <Icon name="edit" size={14} />
          </button>
        )}
        {detail?.others.map((other) => (
          <span key={typedValue(other.value) + other.source} className="c12 dim also">
            {text(TEXT.alsoSays, {
              source: text(SOURCE_TEXT[other.source]),
              value: showValue(field, other.value, language),
            })}
          </span>
        ))}
        {remarks.map((remark) => (
          <span key={remark.code} className="c12 st s-undetermined also">
            {remarkWords(remark, text)}
          </span>
        ))}
      </dd>
      {!isEditing && (
        <dd className={`src${isDoubtful(detail) ? ' lo' : ''}`}>
          {invoice.edited.has(field) && (
            <button
              type="button"
              className="btn q xs"
              aria-label={text(TEXT.undoOf, { field: name })}
              onClick={() => undo(field)}
            >
              {text(TEXT.undo)}
            </button>
          )}
          {detail && text(SOURCE_TEXT[detail.source])}
          {detail && detail.confidence < 1 && <b>{percentOf(detail.confidence)}%</b>}
        </dd>
      )}
    </div>
  );
}

function Value({
  field,
  detail,
  tools,
}: {
  field: FieldName;
  detail: ReadField | undefined;
  tools: CardTools;
}) {
  if (!detail) return <span className="dim">{tools.text(TEXT.unread)}</span>;
  const shown = showValue(field, detail.value, tools.language);
  return NUMBERS.has(field) ? <Digits text={shown} /> : <span>{shown}</span>;
}
