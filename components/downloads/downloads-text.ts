import type { Phrase } from '@/utils/text/phrase';

export const DOWNLOADS_TEXT = {
  offers: ['刚下载的文件', 'Just downloaded'],
  downloaded: ['刚下载 · {age}', 'Downloaded · {age}'],
  now: ['刚刚', 'just now'],
  minutes: ['{n} 分钟前', '{n} min ago'],
  hours: ['{n} 小时前', '{n} h ago'],
  days: ['{n} 天前', '{n} d ago'],
  take: ['识别并查验', 'Read and verify'],
  takeName: ['识别并查验 {name}', 'Read and verify {name}'],
  taking: ['正在取文件…', 'Fetching…'],
  failed: ['没有取到：{message}', 'Not fetched: {message}'],
  closed: [
    '浏览器不让扩展读磁盘上的下载：把文件拖进来',
    'The browser lets no extension read downloads on the disk: drop the file in',
  ],
  closedOutside: [
    '浏览器不让扩展读磁盘上的下载：打开侧边栏，把文件拖进去',
    'The browser lets no extension read downloads on the disk: open the side panel and drop it in',
  ],
  dismiss: ['不用了', 'Dismiss'],
  dismissName: ['不识别 {name}', 'Dismiss {name}'],
  more: ['还有 {n} 个', '{n} more'],
  fewer: ['收起', 'Show fewer'],
  openPanel: ['打开侧边栏', 'Open side panel'],
  ask: ['下载发票时提示我', 'Tell me when an invoice is downloaded'],
  askHint: [
    '从税局和开票平台下载完，侧边栏里会问要不要识别。',
    'After a download from the tax bureau or an invoice platform, the side panel offers to read it.',
  ],
  refused: ['浏览器没有授权，没有打开。', 'The browser did not allow it; still off.'],
} satisfies Record<string, Phrase>;
