import type { Phrase } from '@/utils/text/phrase';

export const CUT_TEXT = {
  tool: ['裁一块再识别', 'Cut out a piece and read it'],
  hint: ['在图上拖出一个框，框住一张发票。', 'Drag a rectangle round one invoice.'],
  keys: [
    '方向键移动，Shift＋方向键改大小，Enter 识别，Esc 退出',
    'Arrows move, Shift+arrows resize, Enter reads, Esc leaves',
  ],
  surface: ['{name} 第 {n} 页，框选要识别的部分', '{name}, page {n}: select the part to read'],
  box: [
    '宽 {width} 高 {height} 像素，距左 {left} 距上 {top}',
    '{width} × {height} px, {left} from the left, {top} from the top',
  ],
  tooSmall: ['框太小，放不下一行字', 'Too small to hold a line of print'],
  cut: ['识别这一块', 'Read this piece'],
  leave: ['不裁了', 'Leave'],
  noPicture: ['没有图可裁', 'There is no picture to cut'],
  unreadable: ['浏览器打不开这张图，裁不了', 'The browser cannot open this picture to cut it'],
  failed: ['没有裁成：{message}', 'Not cut: {message}'],
  suffix: [' · 裁剪', ' · cut'],
} satisfies Record<string, Phrase>;
