import type { Phrase } from '@/utils/text/phrase';

export const INTAKE_TEXT = {
  emptyTitle: ['把发票放到这里', 'Put invoices here'],
  drop: ['拖进来', 'Drop'],
  dropHint: [
    '文件或整个文件夹，放在面板任何地方',
    'Files or a whole folder, anywhere on the panel',
  ],
  rightClick: ['右键图片', 'Right-click a picture'],
  rightClickHint: [
    '网页里的发票图片，右键选“识别发票”',
    'On a web page, then choose “Read invoice”',
  ],
  paste: ['粘贴', 'Paste'],
  pasteHint: [
    '截图、复制的文件或二维码文字，按 Ctrl+V',
    'A screenshot, copied files or QR text, with Ctrl+V',
  ],
  files: ['选文件', 'Choose files'],
  folder: ['选文件夹', 'Choose folder'],
  reads: ['能读 PDF、OFD、XML、压缩包和图片', 'Reads PDF, OFD, XML, archives and pictures'],
  limits: [
    '图片到 {image} MB，其他文件到 {file} MB，PDF 先读 {pages} 页',
    'Pictures to {image} MB, other files to {file} MB, PDF {pages} pages first',
  ],
  local: [
    '识别都在本机，文件不上传；点“查验”才发出几项号码和金额。',
    'Everything is read on this machine; only “Verify” sends a few numbers and amounts.',
  ],
  scan: ['二维码文字', 'QR text'],
  scanHint: ['扫码枪对着这里扫，或粘贴', 'Scan into this field, or paste'],
  add: ['添加', 'Add'],
  dropHere: ['松开就开始识别', 'Release to read'],
  skipped: ['跳过 {n} 个不是票据类型的文件', '{n} files of other types skipped'],
  unreadable: ['{n} 个文件打不开', '{n} files could not be opened'],
  tooMany: ['一次最多 {n} 个，其余没有加入', 'At most {n} at once; the rest was not added'],
  noFiles: ['里面没有能读的文件', 'Nothing in it can be read'],
  failed: ['没有加入：{message}', 'Not added: {message}'],
} satisfies Record<string, Phrase>;
