import { useState } from 'react';
import type { Say } from '../../state/use-language';
import type { Gathered } from './gather';
import { gatherText } from './gather';
import { INTAKE_TEXT as TEXT } from './intake-text';

/** The longest text of a code that a scanner types, in characters; QR codes hold no more. */
const MAX_SCAN = 8_000;

/** A field for a scanner gun, which types the text of a QR code and presses Enter. */
export function ScanField({ onScan, text }: { onScan: (gathered: Gathered) => void; text: Say }) {
  const [value, setValue] = useState('');
  return (
    <form
      className="row scan"
      onSubmit={(event) => {
        event.preventDefault();
        const scanned = value.trim();
        if (scanned === '') return;
        onScan(gatherText(scanned));
        setValue('');
      }}
    >
      <input
        className="in grow"
        aria-label={text(TEXT.scan)}
        placeholder={text(TEXT.scanHint)}
        maxLength={MAX_SCAN}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="btn" disabled={value.trim() === ''}>
        {text(TEXT.add)}
      </button>
    </form>
  );
}
