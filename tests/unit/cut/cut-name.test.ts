import { describe, expect, it } from 'vitest';
import { cutName, isCutName } from '@/components/sidepanel/cut/cut-name';
import { isPictureFile, waitsToBeCut } from '@/components/sidepanel/cut/cut-source';
import type { Language } from '@/utils/text/language';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import { invoice, job } from '../sidepanel/make';

const speak = (language: Language) => (phrase: Phrase) => say(language, phrase);
const zh = speak('zh_CN');
const en = speak('en');

describe('the name of a piece', () => {
  it('is that of its file, said to be cut', () => {
    expect(cutName('截图.png', zh)).toBe('截图 · 裁剪.png');
    expect(cutName('11月.汇总.pdf', zh)).toBe('11月.汇总 · 裁剪.png');
    expect(cutName('Screenshot.png', en)).toBe('Screenshot · cut.png');
    expect(cutName('.hidden', zh)).toBe('.hidden · 裁剪.png');
  });

  it('grows no further when a piece is cut again, in whichever language', () => {
    const once = cutName('截图.png', zh);
    expect(cutName(once, en)).toBe(once);
    expect(isCutName(cutName('a.jpg', en))).toBe(true);
    expect(isCutName('裁剪.png')).toBe(false);
  });

  it('stays short', () => {
    expect(cutName(`${'长'.repeat(500)}.png`, zh).length).toBeLessThan(120);
  });
});

describe('the tool', () => {
  const photograph = { name: '截图.png', intake: 'capture' } as const;

  it('opens at once on a photographed tab in which no invoice was found yet', () => {
    expect(waitsToBeCut(job(null, photograph))).toBe(true);
    expect(waitsToBeCut(job([], photograph))).toBe(true);
    expect(waitsToBeCut(job([invoice()], photograph))).toBe(false);
  });

  it('does not open by itself on a piece, on another file, or where there is no photograph', () => {
    expect(waitsToBeCut(job(null, { ...photograph, name: '截图 · 裁剪.png' }))).toBe(false);
    expect(waitsToBeCut(job(null, { ...photograph, size: 0 }))).toBe(false);
    expect(waitsToBeCut(job(null, { ...photograph, intake: 'drop' }))).toBe(false);
  });

  it('cuts pictures before they are read, and nothing else', () => {
    expect(isPictureFile({ name: 'IMG_1.JPG', intake: 'drop' })).toBe(true);
    expect(isPictureFile({ name: '截图', intake: 'capture' })).toBe(true);
    expect(isPictureFile({ name: '发票.pdf', intake: 'drop' })).toBe(false);
    expect(isPictureFile({ name: 'png', intake: 'drop' })).toBe(false);
  });
});
