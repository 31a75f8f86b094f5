import type { InvoiceState } from '@/utils/messaging/protocol';
import type { Factor } from '@/utils/invoice/query';
import { FIELD_NAMES } from '@/utils/text/field-names';
import type { Language } from '@/utils/text/language';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import { ageOf } from '@/utils/text/time';
import type { PageIconName } from '../icon/page-glyphs';
import { faceOf } from '../verdict/face';

/** The values of `data-state` on a badge. */
export type BadgeState =
  'ready' | 'known' | 'queued' | 'checking' | 'genuine' | 'problem' | 'undetermined';

/** Everything a badge shows. */
export interface BadgeView {
  state: BadgeState;
  tone: string;
  icon: PageIconName;
  word: string;
  note: string | null;
  outlined: boolean;
  /** The accessible name: begins with 查验 while a press asks for a verification. */
  label: string;
}

const TEXT = {
  verify: ['查验', 'Check'],
  missing: ['缺{field}', 'needs {field}'],
  queued: ['排队', 'Queued'],
  checking: ['查验中', 'Checking'],
} satisfies Record<string, Phrase>;

interface BadgeInput {
  key: string;
  state: InvoiceState | undefined;
  missing: readonly Factor[];
  /** The answer came while this page was open: it is shown as asked just now. */
  fresh: boolean;
  language: Language;
  now: number;
}

/** How the badge of one invoice looks. Pure. */
export function viewBadge(input: BadgeInput): BadgeView {
  const { state } = input;
  if (state?.job) return viewJob(input, state.job);
  const shown = input.fresh ? state?.latest : (state?.decided ?? state?.latest);
  if (!shown) return viewReady(input);
  const { verdict, words } = shown;
  const { language, fresh, now } = input;
  const face = faceOf(verdict, words, !fresh);
  const age = fresh ? null : ageOf(verdict.answeredAt, now, language);
  const note = [face.note, age].filter((part) => part !== null).join(' · ') || null;
  const parts = [face.word, note, words.sentence, verdict.provider?.name];
  const label = parts.filter((part) => part !== null && part !== undefined).join('，');
  return { ...face, note, label, outlined: !fresh, state: fresh ? verdict.answer : 'known' };
}

function viewReady({ key, missing, language }: BadgeInput): BadgeView {
  const word = say(language, TEXT.verify);
  const first = missing[0];
  const field = first === undefined ? null : say(language, factorName(first));
  const note = field === null ? null : say(language, TEXT.missing, { field });
  // The name starts with 查验 in every language: assistive scripts and tests look for it.
  const label = `查验 ${shortKey(key)}${note === null ? '' : `，${note}`}`;
  return { state: 'ready', tone: 'ready', icon: 'ready', word, note, outlined: false, label };
}

function viewJob(input: BadgeInput, job: NonNullable<InvoiceState['job']>): BadgeView {
  const { language, key } = input;
  const queued = job.state === 'queued';
  const word = say(language, queued ? TEXT.queued : TEXT.checking);
  const state = queued ? 'queued' : 'checking';
  const label = `${word} ${shortKey(key)}`;
  return { state, tone: state, icon: state, word, note: null, outlined: false, label };
}

/** The label of a factor. */
export function factorName(factor: Factor): Phrase {
  return factor === 'region' ? ['地区', 'region'] : FIELD_NAMES[factor];
}

/** `2631…0287`: for labels only, never in a record. */
export function shortKey(key: string): string {
  const number = key.split('-').at(-1) ?? key;
  return number.length === 20 ? `${number.slice(0, 4)}…${number.slice(-4)}` : number;
}
