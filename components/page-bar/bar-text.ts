import type { Phrase } from '@/utils/text/phrase';

export const BAR_TEXT = {
  name: ['发票查验助手', 'Fapiao Verification Assistant'],
  all: ['本页 {n} 张', '{n} on this page'],
  known: ['已知 {n}', '{n} known'],
  open: ['可查验 {n}', '{n} to check'],
  verify: ['查验本页', 'Check page'],
  sends: [
    '由 {provider} 查验，发送：代码、号码、日期、金额',
    'Asked of {provider}: code, number, date, amount',
  ],
  running: ['正在查验 {done} / {all}', 'Checking {done} / {all}'],
  stop: ['停止', 'Stop'],
  nextProblem: ['下一个问题', 'Next problem'],
  genuine: ['真', 'Genuine'],
  problem: ['有问题', 'Problems'],
  undetermined: ['没查成', 'Not checked'],
  noProvider: ['还没有设置查验服务商', 'No verification provider is set'],
  setUp: ['设置服务商', 'Set a provider'],
  close: ['关闭此条', 'Close this bar'],
} satisfies Record<string, Phrase>;
