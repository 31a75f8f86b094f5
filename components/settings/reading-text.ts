import type { Phrase } from '@/utils/text/phrase';

export const READING_TEXT = {
  title: ['识别', 'Reading'],
  intro: [
    '文件都在本机识别。改动从下一个加入的文件起有效，改了就保存。',
    'Files are read on this machine. Changes are saved at once and hold from the next file on.',
  ],
  engine: ['文字识别', 'Text recognition'],
  engineHint: [
    '只用于图片和扫描件；PDF、OFD、XML 里的文字直接读。',
    'For pictures and scans only; text in PDF, OFD and XML is read as it is.',
  ],
  imageBytes: ['图片大小', 'Picture size'],
  pdfPages: ['PDF 页数', 'PDF pages'],
  timeMs: ['每个文件的时间', 'Time for a file'],
  imageHint: [
    '更大的图片不读；原图通常不到 5 MB。',
    'Larger pictures are not read; originals rarely exceed 5 MB.',
  ],
  pagesHint: [
    '更长的 PDF 先问你读前几页还是全部。',
    'A longer PDF asks whether to read the first pages or all.',
  ],
  timeHint: ['到时没读完就停下，可以重读。', 'Stops when the time is up; it can be read again.'],
  megabytes: ['MB', 'MB'],
  pages: ['页', 'pages'],
  seconds: ['秒', 's'],
  outOfRange: [
    '填 {min} 到 {max} 的整数，没有保存',
    'A whole number from {min} to {max}; not saved',
  ],
  restore: ['恢复默认', 'Restore defaults'],
  saved: ['已保存', 'Saved'],
  failed: ['没有保存：{message}', 'Not saved: {message}'],
  downloads: ['下载提示', 'Downloads'],
  kept: ['留在本机', 'Kept here'],
  keptHint: [
    '识别过的文件和页面图片留在本机，直到你移除；不上传。查验记录不受影响。',
    'Files that were read and pictures of their pages stay on this machine until you remove them; nothing is uploaded. Records are kept apart.',
  ],
  keptFiles: ['{n} 个文件', '{n} files'],
  keptNone: ['现在没有文件', 'No files now'],
  clear: ['清空', 'Clear'],
  clearing: ['{n} 个文件 6 秒后移除', '{n} files are removed in 6 s'],
  undo: ['撤销', 'Undo'],
} satisfies Record<string, Phrase>;
