import type { Phrase } from '@/utils/text/phrase';

export const POPOVER_TEXT = {
  field: ['项目', 'Field'],
  page: ['本页', 'This page'],
  bureau: ['税局返回', 'Returned'],
  sent: ['已发送', 'Sent'],
  from: ['来自', 'From'],
  again: ['重查', 'Ask again'],
  retry: ['再试', 'Try again'],
  record: ['查看记录', 'Open record'],
  close: ['关闭', 'Close'],
  setUp: ['设置服务商', 'Set a provider'],
  settings: ['打开设置', 'Open settings'],
  useSuggestion: ['改用 {value} 再查', 'Ask again with {value}'],
  derived: ['金额＋税额', 'amount + tax'],
  old: ['{age}的答复，非本次', 'answered {age}, not now'],
  answered: ['{time} 查得', 'answered {time}'],
  billed: ['计费', 'billed'],
  free: ['不计费', 'not billed'],
  unknownBill: ['是否计费未知', 'billing unknown'],
  missing: ['还缺 {fields}，本页没有显示。', 'Missing on this page: {fields}.'],
  noProvider: [
    '还没有设置查验服务商，现在不能发送。',
    'No provider is set yet, so nothing can be sent.',
  ],
  'sum-differs': [
    '本页金额＋税额是 {value}，与价税合计不同：数电票按价税合计查验。',
    'Amount plus tax on this page is {value}, not the total shown.',
  ],
  'derived-total': [
    '价税合计由金额＋税额算出，本页没有显示。',
    'The total was computed from amount and tax; the page does not show it.',
  ],
  'year-differs': [
    '开票日期的年份与发票号码里的年份不同。',
    'The year of the date differs from the year in the number.',
  ],
  refused: ['服务商说这一项格式不对。', 'The provider refused the format of this field.'],
  noSuspect: [
    '本页数据自身对得上，看不出是哪一项；请逐项对照原件。',
    'The page agrees with itself; compare each field with the original.',
  ],
} satisfies Record<string, Phrase>;
