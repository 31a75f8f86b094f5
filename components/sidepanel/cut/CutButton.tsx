import { useContext } from 'react';
import { Icon } from '../../icon/Icon';
import type { Say } from '../../state/use-language';
import { CutContext } from './cut-context';
import { CUT_TEXT as TEXT } from './cut-text';

interface Props {
  /** Page of the file, from 0. */
  page: number;
  /** Without its word, on a picture. */
  bare?: boolean;
  text: Say;
}

/** Opens the tool that cuts a piece out of a page and reads it. */
export function CutButton({ page, bare = false, text }: Props) {
  const entry = useContext(CutContext);
  if (!entry) return null;
  return (
    <button
      type="button"
      className={bare ? 'btn ic xs' : 'btn s'}
      aria-label={text(TEXT.tool)}
      title={text(TEXT.tool)}
      autoFocus={entry.left === page}
      onClick={() => entry.open(page)}
    >
      <Icon name="crop" size={14} />
      {!bare && text(TEXT.tool)}
    </button>
  );
}
