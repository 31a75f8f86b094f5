import { describe, expect, it } from 'vitest';
import type { PageText, TextBox } from '@/utils/read/boxes/text-box';
import { readOfd } from '@/utils/read/ofd/read-ofd';
import { digitalInvoice } from '@/tests/fixtures/invoice';
import { digitalFace } from '@/tests/fixtures/ofd/face';
import { ofdPackage, zipOf } from '@/tests/fixtures/ofd/package';
import { readContext } from '@/tests/fixtures/read-context';

/** The pages that the extractor is given. */
function pagesOf(bytes: Uint8Array): PageText[] {
  const pages: PageText[] = [];
  readOfd(bytes, readContext(), (page) => {
    pages.push(page);
    return { invoices: [], notInvoice: null };
  });
  return pages;
}

/** Boxes of a page of 200 × 100 mm with this inside its layer. */
function boxesOf(inside: string): TextBox[] {
  const page = `<Page><Area><PhysicalBox>0 0 200 100</PhysicalBox></Area><Content><Layer>${inside}</Layer></Content></Page>`;
  const bytes = zipOf({
    'OFD.xml': '<OFD><DocBody><DocRoot>D/Document.xml</DocRoot></DocBody></OFD>',
    'D/Document.xml': '<Document><Pages><Page ID="1" BaseLoc="P.xml"/></Pages></Document>',
    'D/P.xml': page,
  });
  return [...(pagesOf(bytes)[0]?.boxes ?? [])];
}

const object = (attributes: string, code: string) =>
  `<TextObject Boundary="20 10 100 10" Size="4" ${attributes}>${code}</TextObject>`;

/** Left, top, right and bottom in mm, rounded to a tenth. */
function edges({ region }: TextBox): number[] {
  const round = (value: number) => Math.round(value * 10) / 10;
  const [left, top] = [region.left * 200, region.top * 100];
  return [left, top, left + region.width * 200, top + region.height * 100].map(round);
}

describe('page text of an OFD', () => {
  it('has what template and page print, where they print it', () => {
    const [page] = pagesOf(ofdPackage([digitalFace(digitalInvoice())]));
    expect(page?.aspect).toBe(1.5);
    const at = (text: string) => page?.boxes.find((box) => box.text === text)?.region;
    expect(at('电子发票（普通发票）')).toMatchObject({ page: 0, left: 57 / 210 });
    const [label, number] = [at('发票号码：'), at('25112000000000000017')];
    expect(label?.top).toBeCloseTo(number?.top ?? NaN);
    expect((label?.left ?? 0) + (label?.width ?? 0)).toBeCloseTo(170 / 210, 1);
    expect(number).toMatchObject({ left: 170 / 210 });
  });

  it('places a text by boundary, start, size and distances', () => {
    const code = '<TextCode X="2" Y="5" DeltaX="g 2 4">发票号</TextCode>';
    const [box] = boxesOf(object('', code));
    expect(box).toMatchObject({ text: '发票号', vertical: false, confidence: 1 });
    expect(box && edges(box)).toEqual([22, 11.6, 34, 15.6]);
  });

  it('applies a CTM, also one that turns the text', () => {
    const code = '<TextCode X="2" Y="5" DeltaX="4 4">下载次</TextCode>';
    const [half] = boxesOf(object('CTM="0.5 0 0 0.5 1 1"', code));
    expect(half && edges(half)).toEqual([22, 11.8, 28, 13.8]);
    const [turned] = boxesOf(object('CTM="0 1 -1 0 50 0"', code));
    expect(turned).toMatchObject({ text: '下载次', vertical: true });
    expect(turned && edges(turned)).toEqual([64.4, 12, 68.4, 24]);
  });

  it('knows text that runs downwards', () => {
    const code = '<TextCode X="0" Y="4" DeltaY="5 5">购买方</TextCode>';
    expect(boxesOf(object('', code))).toMatchObject([{ text: '购买方', vertical: true }]);
  });

  it('breaks a text that goes on in the next line or in another column', () => {
    const lines =
      '<TextCode X="0" Y="4" DeltaX="g 1 4 -4 g 1 4" DeltaY="g 1 0 5 g 1 0">一二三四</TextCode>';
    expect(boxesOf(object('', lines)).map(({ text }) => text)).toEqual(['一二', '三四']);
    const columns = '<TextCode X="0" Y="4" DeltaX="2 30 2">1 64</TextCode>'.replace('1 64', '1234');
    expect(boxesOf(object('', columns)).map(({ text }) => text)).toEqual(['12', '34']);
  });

  it('spaces characters evenly where no distances are given', () => {
    const [box] = boxesOf(object('', '<TextCode X="0" Y="4">金额12</TextCode>'));
    expect(box && edges(box)).toEqual([20, 10.6, 32, 14.6]);
  });

  it('leaves out what is hidden, off the page or blank', () => {
    const code = '<TextCode X="0" Y="4">看不见</TextCode>';
    expect(boxesOf(object('Visible="false"', code))).toEqual([]);
    expect(boxesOf(object('CTM="1 0 0 1 500 0"', code))).toEqual([]);
    expect(boxesOf(object('', '<TextCode X="0" Y="4">   </TextCode>'))).toEqual([]);
  });

  it.each([
    '<TextCode X="NaN" Y="Infinity" DeltaX="g 1e9 1e308 g">一二三</TextCode>',
    '<TextCode X="1e309" Y="1" DeltaX="g -5 1 x">一二三</TextCode>',
    `<TextCode X="0" Y="1" DeltaX="${'g 999999999 1 '.repeat(50)}">一二三</TextCode>`,
  ])('has only finite places, whatever a text says of its own: %#', (code) => {
    for (const { region } of boxesOf(object('CTM="1 0 0 x"', code))) {
      expect(Object.values(region).every(Number.isFinite)).toBe(true);
    }
  });
});
