import { describe, expect, it } from 'vitest';
import { rereadingsOf } from '@/components/sidepanel/list/rereading';
import { cardsOf, listRows, openedBy, rowIdOf } from '@/components/sidepanel/model/list-rows';
import { buildFiles } from '@/components/sidepanel/model/panel-file';
import type { RowWords } from '@/components/sidepanel/model/row-view';
import { viewFile } from '@/components/sidepanel/model/row-view';
import { tallyFiles } from '@/components/sidepanel/model/tally';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import { FIELDS, NOTHING_KNOWN, TODAY, invoice, job, record } from './make';

const DAY = 24 * 3600 * 1000;
const NOW = Date.parse('2026-11-25T10:00:00+08:00');

const build = (...jobs: ReturnType<typeof job>[]) => buildFiles(jobs, NOTHING_KNOWN, TODAY);
const words = (asked: RowWords['asked'] = new Map()): RowWords => ({
  language: 'zh_CN',
  text: (phrase: Phrase, values) => say('zh_CN', phrase, values),
  now: NOW,
  asked,
});
const numbered = (n: number) =>
  invoice({ number: `2611200000000000${String(n).padStart(4, '0')}` });

describe('the tabs', () => {
  const files = build(
    job([numbered(1), numbered(2)]),
    job([invoice({ date: null })]),
    job(null, { state: 'failed', fault: { code: 'damaged', detail: {} } }),
    job([]),
  );

  it('count invoices that are ready or want a look, and files that are unread', () => {
    expect(tallyFiles(files).counts).toEqual({ all: 4, ready: 2, check: 1, unread: 1 });
  });

  it('show the files and, unfolded, only the invoices that they ask for', () => {
    const mixed = build(job([numbered(1), invoice({ date: null })], { id: 'mixed' }));
    const unfolded = new Set(['mixed']);
    expect(listRows(mixed, 'all', unfolded)).toHaveLength(3);
    expect(listRows(mixed, 'check', unfolded).map(({ id }) => id)).toEqual(['mixed', 'mixed:1']);
    expect(listRows(mixed, 'unread', unfolded)).toEqual([]);
  });

  it('let the cards be walked in the order of the list', () => {
    const [first] = files;
    if (!first) throw new Error('no file');
    const cards = cardsOf(files, 'all');
    expect(cards).toHaveLength(5);
    expect(cards[1]).toEqual({ reading: first.job.id, invoice: 1 });
    expect(rowIdOf(first, { reading: first.job.id, invoice: 1 })).toBe(`${first.job.id}:1`);
    const [row] = listRows(files, 'all', new Set());
    expect(row && openedBy(row)).toEqual(cards[0]);
  });
});

describe('the rest', () => {
  it('is the mean of what was read times what waits, less what is done of it', () => {
    const files = build(
      job([], { ms: 1000 }),
      job([], { ms: 3000 }),
      job(null, { state: 'running', progress: { fraction: 0.5, stage: 'ocr' } }),
      job(null),
    );
    expect(tallyFiles(files)).toMatchObject({ ended: 2, files: 4, rest: 3000 });
  });

  it('is not guessed before the first file is through', () => {
    expect(tallyFiles(build(job(null))).rest).toBeNull();
  });
});

describe('the second line of a row', () => {
  const view = (made: ReturnType<typeof job>) => {
    const [file] = build(made);
    if (!file) throw new Error('no file');
    return viewFile(file, words());
  };

  it('tells how far the reading is', () => {
    const running = job(null, { state: 'running', progress: { fraction: 0.62, stage: 'ocr' } });
    expect(view(running)).toMatchObject({ word: '识别中', note: '文字识别 62%' });
  });

  it('tells why a file was not read and what to do, and leaves unknown figures out', () => {
    const detail = { pages: 214, secretPath: 'x' };
    const failed = job(null, { state: 'failed', fault: { code: 'too-many-pages', detail } });
    const { word, note } = view(failed);
    expect(word).toBe('读不了');
    expect(note).toContain('共 214 页');
    expect(note).toContain('读前 30 页');
    expect(note).not.toContain('x');
  });

  it('says that only part of a file was read', () => {
    const made = job([invoice()]);
    const remark = {
      code: 'pages-left-out',
      field: null,
      detail: { read: 30, pages: 80 },
    } as const;
    const reading = made.reading && { ...made.reading, remarks: [remark] };
    expect(view({ ...made, reading }).note).toContain('共 80 页');
  });

  it('never calls a file that is no invoice a problem', () => {
    const made = job([]);
    const notInvoice = { type: 'bank-receipt', name: '银行电子回单' } as const;
    const reading = made.reading && { ...made.reading, notInvoice };
    expect(view({ ...made, reading })).toMatchObject({ tone: 'known', word: '不是发票' });
  });

  it('shows an old answer outlined with its age, a new one solid', () => {
    const key = FIELDS.number ?? '';
    const answered = NOW - 3 * DAY;
    const known = { records: new Map([[key, record(key, answered)]]), jobs: new Map() };
    const [file] = buildFiles([job([invoice()])], known, TODAY);
    if (!file) throw new Error('no file');
    expect(viewFile(file, words())).toMatchObject({ icon: 'genuine-o', note: '3 天前' });
    expect(viewFile(file, words(new Map([[key, answered - 1]])))).toMatchObject({
      icon: 'genuine',
    });
    expect(viewFile(file, words(new Map([[key, answered + 1]])))).toMatchObject({
      icon: 'genuine-o',
    });
  });
});

describe('reading again', () => {
  it('offers the first pages, then all of them within bounds', () => {
    const long = (pages: number) =>
      rereadingsOf(
        job(null, { state: 'failed', fault: { code: 'too-many-pages', detail: { pages } } }),
      );
    expect(long(214).map(({ allowance }) => allowance.firstPages)).toEqual([30, 214]);
    expect(long(9000).map(({ allowance }) => allowance.firstPages)).toEqual([30, 500]);
  });

  it('is offered where another try may help, not for a password', () => {
    const failed = (code: 'encrypted' | 'timed-out') =>
      rereadingsOf(job(null, { state: 'failed', fault: { code, detail: {} } }));
    expect(failed('timed-out')).toHaveLength(1);
    expect(failed('encrypted')).toEqual([]);
    expect(rereadingsOf(job(null, { state: 'cancelled' }))).toHaveLength(1);
    expect(rereadingsOf(job([invoice()]))).toEqual([]);
  });

  it('offers the pages that were left out, until they were read', () => {
    const made = job([invoice()], { allowance: { firstPages: 30 } });
    const remark = { code: 'pages-left-out', field: null, detail: { pages: 80 } } as const;
    const reading = made.reading && { ...made.reading, remarks: [remark] };
    expect(rereadingsOf({ ...made, reading })).toMatchObject([{ allowance: { firstPages: 80 } }]);
    expect(rereadingsOf({ ...made, reading, allowance: { firstPages: 80 } })).toEqual([]);
  });
});
