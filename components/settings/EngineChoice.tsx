import { useId } from 'react';
import type { OcrEngineId } from '@/utils/history/reading-rows';
import type { Say } from '../state/use-language';
import { ENGINE_CHOICES } from './engine-text';
import { READING_TEXT as TEXT } from './reading-text';

interface Props {
  engine: OcrEngineId;
  onChange: (engine: OcrEngineId) => void;
  text: Say;
}

/** The choice of text recognition, each with what it was measured at. */
export function EngineChoice({ engine, onChange, text }: Props) {
  const id = useId();
  return (
    <fieldset className="field choice">
      <legend>{text(TEXT.engine)}</legend>
      <div className="col">
        {ENGINE_CHOICES.map(({ id: choice, name, measured }) => (
          <label key={choice} className="pick">
            <input
              type="radio"
              name="engine"
              value={choice}
              checked={choice === engine}
              aria-describedby={`${id}-${choice}`}
              onChange={() => onChange(choice)}
            />
            <span>
              <b>{text(name)}</b>
              <span id={`${id}-${choice}`} className="c12 sub">
                {text(measured)}
              </span>
            </span>
          </label>
        ))}
        <p className="c12 dim">{text(TEXT.engineHint)}</p>
      </div>
    </fieldset>
  );
}
