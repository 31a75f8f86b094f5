import type { Verdict, VerdictReason } from '@/utils/invoice/verdict';
import type { Language } from './language';
import type { Phrase } from './phrase';
import { say } from './phrase';

/** The wording of one verdict: the word, the small note beside it, the sentence, the next step. */
export interface VerdictText {
  word: Phrase;
  note: Phrase | null;
  sentence: Phrase;
  next: Phrase;
}

const UNDETERMINED: Phrase = ['没查成', 'Not checked'];

function failed(note: Phrase, sentence: Phrase, next: Phrase): VerdictText {
  return { word: UNDETERMINED, note, sentence, next };
}

/** What every verdict says. An undetermined one never says a word about the invoice itself. */
export const VERDICT_TEXT: Record<VerdictReason, VerdictText> = {
  normal: {
    word: ['真', 'Genuine'],
    note: null,
    sentence: [
      '税局有此票，未作废、未红冲。',
      'On record at the tax bureau; not voided, not red-flushed.',
    ],
    next: [
      '可以入账；附件与金额照常核对。',
      'Ready to book; check attachments and amounts as usual.',
    ],
  },
  voided: {
    word: ['已作废', 'Voided'],
    note: null,
    sentence: ['开票方已作废此票。', 'The seller has voided this invoice.'],
    next: ['不能报销，退回销售方重开。', 'Do not accept; ask for a new one.'],
  },
  'red-flushed': {
    word: ['已红冲', 'Red-flushed'],
    note: null,
    sentence: ['此票已被红字发票冲销。', 'Cancelled by a red-letter invoice.'],
    next: ['不能报销；已报销的加入追回清单。', 'Do not accept; if paid, add to claw-back.'],
  },
  'partly-red': {
    word: ['部分红冲', 'Partly red-flushed'],
    note: null,
    sentence: ['已部分冲销，金额未返回。', 'Partly reversed, amount not returned.'],
    next: ['按余额入账；多报的加入追回清单。', 'Book the remainder; claw back the rest.'],
  },
  'fully-red': {
    word: ['全额红冲', 'Fully red-flushed'],
    note: null,
    sentence: ['此票已全额冲销。', 'The whole invoice has been reversed.'],
    next: ['不能报销；已报销的加入追回清单。', 'Do not accept; if paid, add to claw-back.'],
  },
  mismatch: {
    word: ['不一致', 'Mismatch'],
    note: null,
    sentence: [
      '税局答“不一致”，没有说明哪一项。',
      'The bureau says “mismatch” without naming a field.',
    ],
    next: [
      '先核对原件；录错则改后重查，原件不同则退回。',
      'Check the original; correct and ask again, or return it.',
    ],
  },
  differs: {
    word: ['不一致', 'Mismatch'],
    note: ['{count} 项', '{count} differ'],
    sentence: [
      '税局有此票，{count} 项与本页不同。',
      'On record, but {count} field(s) differ from this page.',
    ],
    next: [
      '先核对原件。若本页录错，改正后重查；若原件与税局不同，请退回销售方重开，暂勿入账。',
      'Check the original; correct and ask again, or return it.',
    ],
  },
  'not-found': {
    word: ['查无此票', 'Not found'],
    note: null,
    sentence: [
      '税局没有这张票；也可能太新，或号码、日期、金额有误。',
      'The bureau has no such invoice; it may be too recent, or a field may be wrong.',
    ],
    next: [
      '核对要素后再查；次日仍没有，向销售方索取原件。',
      'Check the factors and ask again; if still missing tomorrow, ask the seller for the original.',
    ],
  },
  'bureau-down': failed(
    ['税局繁忙', 'bureau busy'],
    [
      '税局查验系统没有回应，不代表发票有问题。不计费。',
      'The bureau did not respond; this says nothing about the invoice. Not billed.',
    ],
    ['过 15 分钟再试。', 'Try again in 15 minutes.'],
  ),
  'daily-limit': failed(
    ['今日 5 次已满', '5 today'],
    ['这张票今天已查 5 次，税局不再回答。', 'Asked 5 times today; the bureau answers no more.'],
    ['明天再查。', 'Ask tomorrow.'],
  ),
  'rate-limited': failed(
    ['问得太快', 'too fast'],
    ['服务商限制每秒次数，这次没有受理。', 'The provider limits calls per second; not accepted.'],
    ['稍等几秒再试。', 'Try again in a few seconds.'],
  ),
  quota: failed(
    ['余额不足', 'no balance'],
    [
      '服务商账户没有余量，或套餐已到期。',
      'The provider account has no calls left or has expired.',
    ],
    ['去服务商处充值后再试。', 'Top up with the provider, then try again.'],
  ),
  auth: failed(
    ['密钥无效', 'key refused'],
    ['服务商不认这个密钥。', 'The provider refused the key.'],
    ['打开设置，重填密钥。', 'Open settings and enter the key again.'],
  ),
  clock: failed(
    ['时钟不准', 'clock is off'],
    [
      '本机时钟与服务商相差超过 15 分钟，签名被拒。',
      'This clock is more than 15 minutes off; the signature was refused.',
    ],
    ['校准本机时间后再试。', 'Set the clock, then try again.'],
  ),
  'bad-format': failed(
    ['要素有误', 'wrong format'],
    ['服务商说要素格式不对，没有查，不计费。', 'A factor has the wrong format. Not billed.'],
    ['改正标出的一项再查。', 'Correct the marked field and ask again.'],
  ),
  unsupported: failed(
    ['不支持此票种', 'kind unsupported'],
    ['服务商查不了这个票种。', 'This provider cannot check this kind.'],
    ['用官方平台查。', 'Use the official site.'],
  ),
  'too-old': failed(
    ['超过 5 年', 'over 5 years'],
    [
      '税局只能查近 5 年的发票。没有发送，不计费。',
      'The bureau answers for 5 years only. Not sent, not billed.',
    ],
    ['联系主管税务机关。', 'Contact the tax office.'],
  ),
  future: failed(
    ['日期在未来', 'date in the future'],
    ['开票日期晚于今天。没有发送，不计费。', 'The date is after today. Not sent, not billed.'],
    ['核对开票日期。', 'Check the date.'],
  ),
  'same-day': failed(
    ['明天再查', 'tomorrow'],
    [
      '当日开具的票，税局明天才能查。没有发送，不计费。',
      'Issued today; the bureau answers from tomorrow. Not sent, not billed.',
    ],
    ['明天再查。', 'Ask tomorrow.'],
  ),
  network: failed(
    ['网络不通', 'offline'],
    ['连不上服务商，可能没有送达。', 'Could not reach the provider; it may not have arrived.'],
    ['网络恢复后再试。', 'Try again when the network is back.'],
  ),
  timeout: failed(
    ['等待超时', 'timed out'],
    [
      '25 秒内没有答复，可能已送达；再试用同一编号，不会重复查。',
      'No answer in 25 s; it may have arrived.',
    ],
    ['稍后再试。', 'Try again later.'],
  ),
  'server-error': failed(
    ['服务商故障', 'provider fault'],
    ['服务商出错，没有给出结果。', 'The provider failed and gave no result.'],
    ['稍后再试。', 'Try again later.'],
  ),
  unreadable: failed(
    ['答复看不懂', 'bad answer'],
    ['服务商的答复不合格式，没有采用，原文已留。', 'The answer was malformed; kept, not used.'],
    ['再试；仍不行请联系服务商。', 'Try again, or contact the provider.'],
  ),
  'unknown-status': failed(
    ['状态未知', 'unknown status'],
    ['服务商给了没见过的状态，不敢替你判断。', 'The provider sent a status we do not know.'],
    ['看原文，或用官方平台。', 'Read the raw answer, or use the official site.'],
  ),
  'still-running': failed(
    ['还在查', 'still running'],
    ['服务商两分钟仍没有结果，也许稍后会有。', 'The provider had no result after two minutes.'],
    ['稍后再试。', 'Try again later.'],
  ),
  'no-provider': failed(
    ['没有服务商', 'no provider'],
    ['还没有设置查验服务商，没有发送。', 'No provider is set; nothing was sent.'],
    ['设置服务商。', 'Set a provider.'],
  ),
  'no-permission': failed(
    ['没有授权', 'no permission'],
    [
      '浏览器还没有允许连接服务商，没有发送。',
      'The browser has not allowed the connection; nothing was sent.',
    ],
    ['打开设置，重新授权。', 'Open settings and allow it.'],
  ),
};

/** The words for one verdict in one language, numbers filled in. */
export interface VerdictWords {
  word: string;
  note: string | null;
  sentence: string;
  next: string;
}

/** Puts a verdict into words. */
export function wordsOf(verdict: Verdict, language: Language): VerdictWords {
  const { word, note, sentence, next } = VERDICT_TEXT[verdict.reason];
  const values = { count: verdict.differences.length };
  return {
    word: say(language, word),
    note: note && say(language, note, values),
    sentence: say(language, sentence, values),
    next: say(language, next, values),
  };
}
