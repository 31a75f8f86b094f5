import type { Phrase } from '@/utils/text/phrase';

export const POPUP_TEXT = {
  name: ['发票查验助手', 'Fapiao Verification Assistant'],
  settings: ['设置', 'Settings'],
  files: ['识别文件', 'Read files'],
  openPanel: ['打开侧边栏，识别文件', 'Open the side panel to read files'],
  reading: ['{n} 个在读', '{n} being read'],
  search: ['搜 号码、销售方、金额', 'Search number, seller, amount'],
  count: ['{n} 条', '{n} found'],
  page: ['本页 {n} 张发票', '{n} invoices on this page'],
  go: ['去看', 'Show'],
  emptyTitle: ['还没有查验记录', 'No records yet'],
  emptyHint: [
    '打开电子税务局的发票列表，点号码旁的“查验”。',
    'Open an invoice list of the e-tax site and press 查验 beside a number.',
  ],
  noMatch: ['没有符合“{query}”的记录', 'Nothing matches “{query}”'],
  noProvider: ['还没有查验服务商', 'No verification provider yet'],
  noProviderHint: [
    '问税局要有服务商的账户；以前的记录照常能看。',
    'Asking the bureau needs an account with a provider; old records stay readable.',
  ],
  setUp: ['设置服务商', 'Set a provider'],
  loading: ['正在读取…', 'Loading…'],
  error: ['读不到记录：{message}', 'Records cannot be read: {message}'],
  keys: ['选择　Enter 打开', 'select, Enter opens'],
  local: ['记录只存在本机', 'Records stay on this machine'],
} satisfies Record<string, Phrase>;
