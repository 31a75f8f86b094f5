import type { OtherForm, Recipe } from './kinds/document';
import type { Damage } from './picture/damage';

/** How several documents lie on one page, or follow as pages. */
export type Layout = 'single' | 'stacked' | 'side-by-side' | 'pages';

export type Output = PageOutput | { type: 'xml' } | { type: 'ofd' };

/** Files that show drawn pages. */
export type PageOutput =
  | { type: 'png'; dpi: number; damages: readonly Damage[] }
  | { type: 'jpg'; dpi: number; damages: readonly Damage[]; quality: number; exif?: boolean }
  /** With a text layer; `a4` puts a small form in the corner of a large page. */
  | { type: 'pdf'; paper: 'own' | 'a4' }
  /** A scan in a PDF: no text layer. */
  | { type: 'pdf-image'; dpi: number; damages: readonly Damage[]; quality: number };

/** One file of the corpus. The seed decides everything that the spec leaves open. */
export interface FileSpec {
  name: string;
  seed: string;
  documents: ReadonlyArray<Recipe | { other: OtherForm }>;
  layout: Layout;
  output: Output;
}
