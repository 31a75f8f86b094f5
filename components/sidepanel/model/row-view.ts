import type { InvoiceKey } from '@/utils/invoice/key';
import type { Language } from '@/utils/text/language';
import { ageOf } from '@/utils/text/time';
import { wordsOf } from '@/utils/text/verdict-text';
import { FIELD_NAMES } from '@/utils/text/field-names';
import { STAGE_TEXT } from '@/utils/text/read-text';
import type { IconName } from '../../icon/glyphs';
import type { Say } from '../../state/use-language';
import { factorName, shortKey } from '../../badge/badge-view';
import { faceOf } from '../../verdict/face';
import { LIST_TEXT as TEXT } from '../list/list-text';
import { faultWords, remarkWords } from './fault-words';
import type { PanelFile, PanelInvoice } from './panel-file';
import { needsCheck } from './tally';

/** When invoices were asked for from this panel, by key, ms: a later answer is a new one. */
export type Asked = ReadonlyMap<InvoiceKey, number>;

/** The second line of a row: an icon with its word, and a quiet note. */
export interface RowView {
  tone: string;
  icon: IconName;
  word: string;
  note: string;
}

export interface RowWords {
  text: Say;
  language: Language;
  now: number;
  asked: Asked;
}

/** The state of a file, or of its one invoice. */
export function viewFile(file: PanelFile, words: RowWords): RowView {
  const { text } = words;
  const { job, invoices } = file;
  if (job.state === 'queued') return plain('queued', 'queued', text(TEXT.waiting));
  if (job.state === 'running') {
    const { progress } = job;
    const stage = progress && `${text(STAGE_TEXT[progress.stage])} ${percent(progress.fraction)}`;
    return plain('checking', 'checking', text(TEXT.reading), stage ?? '');
  }
  if (job.state === 'cancelled') return plain('known', 'minus', text(TEXT.cancelled));
  if (job.state === 'failed') return viewFault(file, text);
  const [first] = invoices;
  if (first) {
    const view = invoices.length === 1 ? viewInvoice(first, words) : viewMany(file, text);
    const leftOut = job.reading?.remarks.find(({ code }) => code === 'pages-left-out');
    return leftOut ? { ...view, note: remarkWords(leftOut, text) } : view;
  }
  const none = job.reading?.notInvoice;
  if (none) return plain('known', 'info', text(TEXT.notInvoice), none.name);
  return plain('undetermined', 'help', text(TEXT.nothing), text(TEXT.nothingHint));
}

/** The state of one invoice. */
export function viewInvoice(invoice: PanelInvoice, words: RowWords): RowView {
  const { text } = words;
  const { stand, job, sameAs } = invoice;
  const number = invoice.key === null ? '' : shortKey(invoice.key);
  switch (stand) {
    case 'checking': {
      const icon = job?.state === 'queued' ? 'queued' : 'checking';
      return plain(icon, icon, text(icon === 'queued' ? TEXT.queued : TEXT.checking), number);
    }
    case 'known':
      return viewKnown(invoice, words);
    case 'duplicate':
      return plain(
        'duplicate',
        'duplicate',
        text(TEXT.duplicate),
        text(TEXT.sameAs, { name: sameAs ?? '' }),
      );
    case 'incomplete': {
      const names = invoice.missing.map((factor) => text(factorName(factor)));
      return plain(
        'undetermined',
        'alert',
        text(TEXT.missing, { fields: names.join(text(TEXT.and)) }),
        number,
      );
    }
    case 'doubtful': {
      const names = invoice.doubts.slice(0, invoice.factorDoubts).map((n) => text(FIELD_NAMES[n]));
      return plain(
        'undetermined',
        'alert',
        text(TEXT.doubts, { n: names.length }),
        names.join(text(TEXT.and)),
      );
    }
    case 'not-now':
      return plain('queued', 'tomorrow', text(TEXT.notNow), text(TEXT.notNowHint));
    case 'ready':
      return plain('ready', 'ready', text(TEXT.ready), number);
  }
}

/** Whether the last answer came to a question from this panel. */
export function isFresh({ record }: PanelInvoice, asked: Asked): boolean {
  return record !== null && record.verdict.answeredAt >= (asked.get(record.key) ?? Infinity);
}

function viewKnown(invoice: PanelInvoice, words: RowWords): RowView {
  const { text, language, now } = words;
  const { record, sameAs } = invoice;
  if (!record) return plain('known', 'info', text(TEXT.known));
  const fresh = isFresh(invoice, words.asked);
  const verdict = fresh ? record.verdict : (record.decided ?? record.verdict);
  const face = faceOf(verdict, wordsOf(verdict, language), !fresh);
  const same = sameAs === null ? null : text(TEXT.sameAs, { name: sameAs });
  const age = fresh ? text(TEXT.justNow) : ageOf(verdict.answeredAt, now, language);
  const note = [face.note, age, same].filter((part) => part !== null).join(' · ');
  return { tone: face.tone, icon: face.icon, word: face.word, note };
}

function viewMany({ invoices }: PanelFile, text: Say): RowView {
  const n = invoices.length;
  const ready = invoices.filter(({ stand }) => stand === 'ready').length;
  const check = invoices.filter(needsCheck).length;
  const other = n - ready - check;
  const rest = [
    text(TEXT.ofAll, { n }),
    check > 0 && ready > 0 ? text(TEXT.toCheck, { n: check }) : '',
    other > 0 ? text(TEXT.settled, { n: other }) : '',
  ];
  const note = rest.filter(Boolean).join('，');
  if (ready > 0) return plain('ready', 'ready', text(TEXT.readyMany, { n: ready }), note);
  if (check > 0) return plain('undetermined', 'alert', text(TEXT.toCheck, { n: check }), note);
  return plain('known', 'layers', text(TEXT.allSettled), note);
}

function viewFault({ job }: PanelFile, text: Say): RowView {
  const icon = job.fault?.code === 'encrypted' ? 'lock' : 'alert';
  if (!job.fault) return plain('undetermined', icon, text(TEXT.unread));
  const { why, figures, next } = faultWords(job.fault, text);
  const note = [figures === '' ? why : `${why} (${figures})`, next].join(text(TEXT.comma));
  return plain('undetermined', icon, text(TEXT.unread), note);
}

function plain(tone: string, icon: IconName, word: string, note = ''): RowView {
  return { tone, icon, word, note };
}

function percent(fraction: number): string {
  return `${Math.round(Math.min(1, Math.max(0, fraction)) * 100)}%`;
}
