import type { IconName } from './glyphs';
import { GLYPHS } from './glyphs';
import { pathsOf } from './shapes';

/** An icon of the set; decorative, for a word always stands beside it. Size in px. */
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
      {pathsOf(GLYPHS[name]).map((attributes, index) => (
        <path key={index} {...camelCased(attributes)} />
      ))}
    </svg>
  );
}

/** React wants `strokeWidth` where SVG says `stroke-width`. */
function camelCased(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
}
