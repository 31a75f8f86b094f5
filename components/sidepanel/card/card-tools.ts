import type { FieldName } from '@/utils/invoice/fields';
import type { Language } from '@/utils/text/language';
import type { Say } from '../../state/use-language';
import type { Edits } from '../model/edited-invoice';
import type { PanelInvoice } from '../model/panel-file';
import type { ShownPicture } from '../state/use-picture';

/** What the parts of a card share. */
export interface CardTools {
  invoice: PanelInvoice;
  picture: ShownPicture | null | undefined;
  language: Language;
  text: Say;
  /** The field that is pointed at, in the page as in the rows. */
  lit: FieldName | null;
  light: (field: FieldName | null) => void;
  /** The field being typed. */
  editing: FieldName | null;
  startEdit: (field: FieldName | null) => void;
  edit: (edits: Edits) => void;
  undo: (field: FieldName) => void;
}
