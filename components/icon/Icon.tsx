import type { ReactElement } from 'react';
import { createElement } from 'react';
import type { IconName, Shape } from './glyphs';
import { GLYPHS } from './glyphs';

/** An icon of the set; decorative, for a word always stands beside it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="i"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      aria-hidden="true"
      data-spin={name === 'checking' ? '' : undefined}
    >
      {GLYPHS[name].map(renderShape)}
    </svg>
  );
}

function renderShape([tag, attributes, children]: Shape, index: number): ReactElement {
  const props = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
  return createElement(tag, { key: index, ...props }, children?.map(renderShape));
}
