import type { Region } from '../reading';

/** A run of text where it stands: an item of a text layer, or a line that OCR read. */
export interface TextBox {
  /** As the source has it; the extractor normalises. */
  text: string;
  region: Region;
  /** 0–1; 1 in a text layer. */
  confidence: number;
  /** Runs from top to bottom, as 购买方信息 at the left edge does. */
  vertical: boolean;
}

/** One page as boxes, whatever made them: PDF, OFD or OCR. */
export interface PageText {
  /** Page of the file, from 0. */
  page: number;
  /** Width / height of the page: distances in fractions are not alike in both directions. */
  aspect: number;
  boxes: readonly TextBox[];
}
