import type { Candidate } from '@/utils/detect/candidate';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { formatMoney, parseMoney } from '@/utils/invoice/money';
import { factorsFor, prepareQuery } from '@/utils/invoice/query';
import type { Verdict } from '@/utils/invoice/verdict';
import type { WordedVerdict } from '@/utils/messaging/protocol';
import { FIELD_NAMES } from '@/utils/text/field-names';
import type { Phrase } from '@/utils/text/phrase';
import { say } from '@/utils/text/phrase';
import { ageOf, fullTime } from '@/utils/text/time';
import { factorName } from '../badge/badge-view';
import { element, trustedButton } from '../dom/element';
import { drawIcon } from '../icon/draw-icon';
import type { PageClient } from '../page/page-client';
import type { PageState } from '../page/page-state';
import { faceOf } from '../verdict/face';
import { markDifference } from './mark-difference';
import { POPOVER_TEXT as TEXT } from './popover-text';

export interface PopoverInput {
  candidate: Candidate;
  state: PageState;
  client: PageClient;
  /** Verifies the candidate, perhaps with a value that the person accepted. */
  ask: (candidate: Candidate) => void;
  closeButton: HTMLElement;
}

type Say = (phrase: Phrase, values?: Record<string, string | number>) => string;

const AMOUNT_FIELDS: ReadonlySet<FieldName> = new Set(['amountWithoutTax', 'tax', 'totalWithTax']);

/** The inside of the popover for what is known of the invoice now. */
export function renderPopover(input: PopoverInput): Node[] {
  const { candidate, state } = input;
  const language = state.desk?.language ?? 'zh_CN';
  const text: Say = (phrase, values) => say(language, phrase, values);
  input.closeButton.setAttribute('aria-label', text(TEXT.close));
  const known = state.states.get(candidate.key);
  const fresh = state.fresh.has(candidate.key);
  const shown = fresh ? known?.latest : (known?.decided ?? known?.latest);
  return shown ? renderVerdict(input, shown, fresh, text) : renderUnasked(input, text);
}

function renderUnasked({ candidate, state, client, closeButton }: PopoverInput, text: Say): Node[] {
  const language = state.desk?.language ?? 'zh_CN';
  const fields = candidate.missing.map((factor) => say(language, factorName(factor))).join('、');
  const why = fields === '' ? text(TEXT.noProvider) : text(TEXT.missing, { fields });
  const setUp = trustedButton(
    'btn p',
    () => void client.openPlace('settings', null),
    text(TEXT.setUp),
  );
  return [
    element('div', 'head', numberOf(candidate.key), closeButton),
    element('p', '', why),
    ...(state.desk?.provider ? [] : [element('div', 'row', setUp)]),
  ];
}

function renderVerdict(
  input: PopoverInput,
  { verdict, words }: WordedVerdict,
  fresh: boolean,
  text: Say,
): Node[] {
  const { candidate, state, closeButton } = input;
  const language = state.desk?.language ?? 'zh_CN';
  const face = faceOf(verdict, words, !fresh);
  const title = element('span', `st s-${face.tone}`, drawIcon(face.icon, 18), face.word);
  const note = element('span', 'dim', face.note ?? '');
  return [
    element('div', 'head', title, note, closeButton),
    numberOf(candidate.key),
    element('p', '', words.sentence),
    ...renderEvidence(candidate, verdict, text),
    element('p', '', ...suspicion(verdict, text), element('b', '', words.next)),
    renderActions(input, verdict, text),
    renderFoot(verdict, fresh, language, text),
  ];
}

/** Differences where fields came back; for a bare answer what was sent and which factor is suspect. */
function renderEvidence(candidate: Candidate, verdict: Verdict, text: Say): Node[] {
  if (verdict.differences.length > 0) {
    const rows = verdict.differences.map(({ field, asked, returned }) => {
      const [ours, theirs] = markDifference(display(field, asked), display(field, returned));
      return element('tr', 'df', cell(text(FIELD_NAMES[field])), cell(...ours), cell(...theirs));
    });
    return [table([text(TEXT.field), text(TEXT.page), text(TEXT.bureau)], rows)];
  }
  if (verdict.reason !== 'mismatch' && verdict.reason !== 'not-found') return [];
  const kind = preparedKind(candidate.fields);
  if (!kind) return [];
  const rows = factorsFor(kind).flatMap((factor) => {
    if (factor === 'region') return [];
    const suspect = verdict.suspects.some(({ field }) => field === factor);
    const source = candidate.sources[factor];
    const from = source === 'derived' ? text(TEXT.derived) : (source ?? '—');
    const value = valueOf(candidate.fields, factor);
    return [
      element(
        'tr',
        suspect ? 'doubt' : '',
        cell(text(FIELD_NAMES[factor])),
        cell(value),
        cell(from),
      ),
    ];
  });
  return [table([text(TEXT.field), text(TEXT.sent), text(TEXT.from)], rows)];
}

function suspicion(verdict: Verdict, text: Say): Node[] {
  if (verdict.reason !== 'mismatch') return [];
  const [suspect] = verdict.suspects;
  const value = suspect?.suggestion == null ? '' : display('totalWithTax', suspect.suggestion);
  const phrase = suspect ? text(TEXT[suspect.why], { value }) : text(TEXT.noSuspect);
  return [document.createTextNode(phrase)];
}

function renderActions(input: PopoverInput, verdict: Verdict, text: Say): Node {
  const { candidate, client, ask, state } = input;
  const buttons: Node[] = [];
  const suggestion = verdict.suspects.find((suspect) => suspect.suggestion !== null)?.suggestion;
  const amount = suggestion == null ? null : parseMoney(suggestion);
  if (['auth', 'no-provider', 'no-permission'].includes(verdict.reason) || !state.desk?.provider) {
    const open = () => void client.openPlace('settings', null);
    buttons.push(trustedButton('btn', open, text(TEXT.settings)));
  }
  if (state.desk?.provider) {
    const label = verdict.answer === 'undetermined' ? TEXT.retry : TEXT.again;
    const style = amount === null ? 'btn p' : 'btn';
    buttons.unshift(
      trustedButton(style, () => ask(candidate), drawIcon('refresh', 14), text(label)),
    );
  }
  if (amount !== null && state.desk?.provider) {
    const value = formatMoney(amount);
    const changed = { ...candidate, fields: { ...candidate.fields, totalWithTax: amount } };
    buttons.unshift(
      trustedButton('btn p', () => ask(changed), text(TEXT.useSuggestion, { value })),
    );
  }
  const open = () => void client.openPlace('record', candidate.key);
  return element('div', 'row', ...buttons, trustedButton('btn', open, text(TEXT.record)));
}

function renderFoot(verdict: Verdict, fresh: boolean, language: 'zh_CN' | 'en', text: Say): Node {
  const bill =
    verdict.billed === null ? TEXT.unknownBill : verdict.billed ? TEXT.billed : TEXT.free;
  const age = ageOf(verdict.answeredAt, Date.now(), language);
  const parts = [
    verdict.provider?.name,
    text(TEXT.answered, { time: fullTime(verdict.answeredAt) }),
    text(bill),
    fresh ? null : text(TEXT.old, { age }),
    verdict.answer === 'undetermined' ? verdict.message : null,
  ];
  const line = parts.filter((part) => part !== null && part !== undefined).join(' · ');
  return element('div', 'foot', drawIcon('clock', 14), line);
}

function preparedKind(fields: InvoiceFields) {
  const prepared = prepareQuery(fields);
  return prepared.ok ? prepared.query.kind : null;
}

function valueOf(fields: InvoiceFields, field: FieldName): string {
  const value = fields[field];
  if (typeof value === 'number') return formatMoney(value);
  return value ?? '—';
}

function display(field: FieldName, value: string): string {
  const amount = AMOUNT_FIELDS.has(field) ? parseMoney(value) : null;
  return amount === null ? value : formatMoney(amount);
}

function numberOf(key: string): HTMLElement {
  const number = key.split('-').at(-1) ?? key;
  const code = key.includes('-') ? `${key.split('-')[0] ?? ''} ` : '';
  const groups = (number.match(/.{1,4}/g) ?? []).map((group) => element('span', '', group));
  return element('div', 'num', code, ...groups);
}

function table(heads: readonly string[], rows: readonly Node[]): HTMLElement {
  const head = element('tr', '', ...heads.map((name) => element('th', '', name)));
  return element('table', '', element('thead', '', head), element('tbody', '', ...rows));
}

function cell(...content: Array<Node | string>): HTMLElement {
  return element('td', '', ...content);
}
