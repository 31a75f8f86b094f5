import type { ReadStage } from '@/utils/read/context';
import type { ReadFaultCode } from '@/utils/read/fault';
import type { Source } from '@/utils/read/reading';
import type { ReadRemarkCode } from '@/utils/read/remark';
import type { Phrase } from './phrase';

/** Why a file could not be read, and the one thing that a person can do about it. */
export interface FaultText {
  /** Short, for a row: 有密码. */
  why: Phrase;
  next: Phrase;
}

const ASK_ORIGINAL: Phrase = [
  '向发来的人要一份完整的原件',
  'Ask the sender for a complete original',
];
const SPLIT: Phrase = ['拆成小一些的文件再放进来', 'Split it and add the parts'];

/** By the code of a `ReadFault`. Never a word about the invoice itself: the file was not read. */
export const FAULT_TEXT: Record<ReadFaultCode, FaultText> = {
  empty: {
    why: ['空文件', 'Empty file'],
    next: ['重新下载或另存一份', 'Download or save it again'],
  },
  'unknown-type': {
    why: ['不是能读的类型', 'Not a type we read'],
    next: ['换成 PDF、OFD、XML 或图片', 'Use PDF, OFD, XML or a picture'],
  },
  heic: {
    why: ['HEIC 图片，浏览器打不开', 'HEIC picture, which browsers cannot open'],
    next: ['在手机上另存为 JPG 再放进来', 'Save it as JPG on the phone and add that'],
  },
  'too-large': { why: ['文件太大', 'File too large'], next: SPLIT },
  'too-many-pages': {
    why: ['页数太多', 'Too many pages'],
    next: ['先读前 30 页，或选“读全部”', 'Read the first 30 pages, or choose “Read all”'],
  },
  'too-many-pixels': {
    why: ['图片尺寸太大', 'Picture too big'],
    next: ['缩小到宽 4,000 px 左右再放进来', 'Scale it down to about 4,000 px and add it again'],
  },
  truncated: {
    why: ['文件不完整，后面缺了一段', 'File is cut off'],
    next: ['重新下载，或向发来的人要原件', 'Download it again, or ask for the original'],
  },
  damaged: { why: ['文件损坏', 'File is damaged'], next: ASK_ORIGINAL },
  encrypted: {
    why: ['有密码', 'Needs a password'],
    next: ['去掉密码后再放进来', 'Remove the password and add it again'],
  },
  'zip-bomb': {
    why: ['解开后太大或层数太多', 'Unpacks to too much'],
    next: ['自己解开后把里面的发票放进来', 'Unpack it yourself and add the invoices'],
  },
  'unsafe-path': {
    why: ['压缩包里有可疑的路径', 'Archive holds a suspicious path'],
    next: ASK_ORIGINAL,
  },
  'unsafe-xml': {
    why: ['XML 里有可疑的定义', 'XML holds suspicious definitions'],
    next: ASK_ORIGINAL,
  },
  'timed-out': {
    why: ['读得太久，已停下', 'Took too long, stopped'],
    next: ['重读，或拆小再放进来', 'Read it again, or split it'],
  },
  cancelled: {
    why: ['已取消', 'Cancelled'],
    next: ['要读时点“重读”', 'Press “Read again” when needed'],
  },
  'engine-failed': {
    why: ['识别程序没有启动', 'The reader did not start'],
    next: ['重读；仍不行就重启浏览器', 'Read again; if it stays, restart the browser'],
  },
  'host-died': {
    why: ['读这个文件时浏览器收回了内存', 'The browser ran out of memory on it'],
    next: ['关掉一些标签页再重读', 'Close some tabs and read it again'],
  },
  'disk-full': {
    why: ['浏览器空间不够', 'The browser has no room left'],
    next: ['清空列表或腾出磁盘，再重读', 'Clear the list or free the disk, then read again'],
  },
  'not-fetched': {
    why: ['网站没有给这个文件', 'The site did not give the file'],
    next: ['先下载，再拖进来', 'Download it, then drop it here'],
  },
};

/** By the code of a remark. One about a field is shown beside it. */
export const REMARK_TEXT: Record<ReadRemarkCode, Phrase> = {
  'sources-differ': ['两处写的不一样', 'Two places in the file differ'],
  'sum-differs': ['金额＋税额不等于价税合计', 'Amount + tax is not the total'],
  'words-differ': ['大写与小写不同', 'The amount in words differs from the figures'],
  'items-differ': ['明细相加不等于合计', 'The lines do not add up to the total'],
  'tax-id-check': ['税号的校验位不合', 'The check character of the tax id does not fit'],
  'number-check': ['号码里的年份或地区不合', 'Year or region in the number does not fit'],
  'qr-check': ['二维码的校验值不合', 'The checksum of the QR code does not fit'],
  'chosen-by-check': [
    '读法有两种，按校验位或金额关系选了一种',
    'Of two readings, arithmetic chose this',
  ],
  'pages-left-out': ['只读了前面几页', 'Only the first pages were read'],
  'archive-entry-failed': ['压缩包里有文件没读出来', 'A file in the archive could not be read'],
  'picture-small': [
    '图片太小，请用 1,200 px 以上的原图',
    'Picture too small; use one over 1,200 px wide',
  ],
  'picture-blurred': [
    '图片有些模糊，对着光重拍会更准',
    'Picture is blurred; a new one would read better',
  ],
  'picture-skewed': ['图片是斜的，已按斜度读', 'Picture is skewed; read as it lies'],
  'picture-turned': ['图片是横倒的，已转正再读', 'Picture was turned; set upright to read'],
  'qr-unreadable': ['二维码读不出，少核一项', 'QR code unreadable: one check fewer'],
  'ocr-failed': [
    '文字识别没有成功，只读了二维码',
    'Text recognition failed; only the QR code was read',
  ],
};

/** Where a value comes from, as short as a column has room for. */
export const SOURCE_TEXT: Record<Source, Phrase> = {
  person: ['本人改', 'you'],
  xml: ['XML', 'XML'],
  ofd: ['OFD', 'OFD'],
  attachment: ['附件', 'attachment'],
  text: ['文字', 'text'],
  qr: ['二维码', 'QR'],
  ocr: ['OCR', 'OCR'],
  computed: ['算出', 'computed'],
};

/** What is being done to a file. */
export const STAGE_TEXT: Record<ReadStage, Phrase> = {
  unpack: ['打开文件', 'opening'],
  text: ['读文字', 'reading text'],
  render: ['画出页面', 'drawing pages'],
  qr: ['找二维码', 'looking for QR'],
  ocr: ['文字识别', 'recognising text'],
};

/** Figures of a fault or remark by their name in `detail`; a name that is not here is not shown. */
export const FIGURE_TEXT: Readonly<Record<string, Phrase>> = {
  name: ['{n}', '{n}'],
  size: ['{n} MB', '{n} MB'],
  pages: ['共 {n} 页', '{n} pages'],
  read: ['读了 {n} 页', '{n} read'],
  width: ['宽 {n} px', '{n} px wide'],
  height: ['高 {n} px', '{n} px high'],
  entries: ['{n} 个文件', '{n} files'],
  seconds: ['{n} 秒', '{n} s'],
  status: ['网站答 {n}', 'answer {n}'],
};
