import type { FieldName } from '@/utils/invoice/fields';

/** Something that a person should know about a reading. `text` modules word it; figures in `detail`. */
export type ReadRemarkCode =
  // about one invoice
  | 'sources-differ' // field; two sources contradict each other
  | 'sum-differs' // 金额 + 税额 is not 价税合计
  | 'words-differ' // 大写 is not 小写
  | 'items-differ' // the lines do not add up to 合计
  | 'tax-id-check' // field; the check character does not fit
  | 'number-check' // region or year of the number does not fit
  | 'qr-check' // the QR's CRC fits no known issuer
  | 'chosen-by-check' // field; arithmetic or a check character chose between two readings
  // about the file or page
  | 'pages-left-out' // only the first pages were read
  | 'archive-entry-failed' // a file inside an archive could not be read
  | 'picture-small'
  | 'picture-blurred'
  | 'picture-skewed'
  | 'picture-turned'
  | 'qr-unreadable'
  | 'ocr-failed'; // only the QR was read

export interface ReadRemark {
  code: ReadRemarkCode;
  field: FieldName | null;
  detail: Readonly<Record<string, string | number>>;
}
