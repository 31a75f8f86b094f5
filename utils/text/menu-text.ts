import type { Phrase } from './phrase';

/** The context menu. Chromium puts them under one heading with the extension's name. */
export const MENU_TEXT = {
  picture: ['识别并查验这张图片', 'Read and verify this picture'],
  link: ['识别并查验链接的文件', 'Read and verify the linked file'],
  page: ['识别并查验本页打开的文件', 'Read and verify the file opened here'],
  selection: ['查验所选文字', 'Verify the selected text'],
  capture: ['截取屏幕上的一块识别', 'Cut out a part of the screen and read it'],
  selectionName: ['所选文字.txt', 'Selected text.txt'],
  pictureName: ['网页图片', 'Picture of a page'],
  fileName: ['网页文件', 'File of a page'],
  captureName: ['截图.png', 'Screenshot.png'],
} satisfies Record<string, Phrase>;
