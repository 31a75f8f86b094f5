import { useRef } from 'react';
import type { IconName } from '../../icon/glyphs';
import { Icon } from '../../icon/Icon';
import type { Gathered } from './gather';
import { gatherFiles, gatherFolder } from './gather';

interface Props {
  label: string;
  icon: IconName;
  /** A whole folder instead of files. */
  folder?: boolean;
  /** Without its word, in the toolbar. */
  bare?: boolean;
  className: string;
  onPick: (gathered: Gathered) => void;
}

/** Opens the browser's own dialogue for files or a folder. */
export function PickButton({
  label,
  icon,
  folder = false,
  bare = false,
  className,
  onPick,
}: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className={`btn ${className}`}
        aria-label={label}
        title={label}
        onClick={() => input.current?.click()}
      >
        <Icon name={icon} />
        {!bare && label}
      </button>
      <input
        ref={(node) => {
          input.current = node;
          if (node) node.webkitdirectory = folder; // no attribute of React's
        }}
        type="file"
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = ''; // or the same file could not be chosen twice
          if (files.length > 0) onPick(folder ? gatherFolder(files) : gatherFiles(files));
        }}
      />
    </>
  );
}
