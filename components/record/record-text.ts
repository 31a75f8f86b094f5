import type { Phrase } from '@/utils/text/phrase';

export const RECORD_TEXT = {
  back: ['返回', 'Back'],
  title: ['查验记录', 'Record'],
  items: ['项目', 'Items'],
  more: ['其他返回内容', 'Also returned'],
  timeline: ['经过', 'Timeline'],
  asked: ['提交查验', 'Asked'],
  missing: ['未返回', 'not returned'],
  notFoundRecord: ['没有这张发票的记录。', 'There is no record of this invoice.'],
  copy: ['复制号码', 'Copy number'],
  billed: ['计费', 'billed'],
  free: ['不计费', 'not billed'],
  unknownBill: ['是否计费未知', 'billing unknown'],
  raw: ['服务商原文', 'Raw answer'],
  loading: ['正在读取…', 'Loading…'],
} satisfies Record<string, Phrase>;
