import type { Money } from '@/utils/invoice/money';
import { formatMoney } from '@/utils/invoice/money';
import { checkTaxId } from '@/utils/invoice/tax-id';
import type { ReadRemarkCode } from '@/utils/read/remark';
import type { Phrase } from '@/utils/text/phrase';
import { isHeard } from './doubt';
import type { PanelInvoice } from './panel-file';

/** One check that costs nothing. It says that the paper agrees with itself, never that it is genuine. */
export interface OfflineCheck {
  name: Phrase;
  /** Null = cannot tell. */
  passes: boolean | null;
  sentence: Phrase;
  /** The figures behind it. */
  detail: string | null;
}

/** The checks of one invoice; one for which the paper has nothing to compare is left out. */
export function offlineChecks(invoice: PanelInvoice): OfflineCheck[] {
  return [sums(invoice), words(invoice), items(invoice), taxIds(invoice), qr(invoice)].filter(
    (check) => check !== null,
  );
}

function sums({ fields }: PanelInvoice): OfflineCheck {
  const name: Phrase = ['金额', 'Amounts'];
  const { amountWithoutTax: net, tax, totalWithTax: total } = fields;
  if (net === null || tax === null || total === null) {
    return {
      name,
      passes: null,
      sentence: ['三个金额没有都读到', 'Not all three amounts were read'],
      detail: null,
    };
  }
  const passes = net + tax === total;
  const detail = `${formatMoney(net)} + ${formatMoney(tax)} ${passes ? '=' : '≠'} ${formatMoney(total)}`;
  const sentence: Phrase = passes
    ? ['金额＋税额＝价税合计', 'Amount + tax = total']
    : ['金额＋税额不等于价税合计', 'Amount + tax is not the total'];
  return { name, passes, sentence, detail };
}

/** Only a difference is told: whether the paper prints the words at all is not handed on. */
function words(invoice: PanelInvoice): OfflineCheck | null {
  if (!isRemarked(invoice, 'words-differ') || invoice.edited.has('totalWithTax')) return null;
  return {
    name: ['大写', 'In words'],
    passes: false,
    sentence: ['大写与小写不同', 'Words and figures differ'],
    detail: null,
  };
}

function items(invoice: PanelInvoice): OfflineCheck | null {
  const { items: lines } = invoice.read;
  const net = invoice.fields.amountWithoutTax;
  if (lines.length === 0 || net === null) return null;
  const name: Phrase = ['明细', 'Lines'];
  const amounts = lines.map(({ amount }) => amount);
  if (amounts.includes(null)) {
    return {
      name,
      passes: null,
      sentence: ['有的行没有金额', 'Some lines state no amount'],
      detail: null,
    };
  }
  const sum = amounts.reduce((total: Money, amount) => total + (amount ?? 0), 0);
  const passes = Math.abs(sum - net) <= 1; // 1 分 is rounding
  const sentence: Phrase = passes
    ? ['各行相加等于合计金额', 'The lines add up to the amount']
    : ['各行相加不等于合计金额', 'The lines do not add up to the amount'];
  const detail = passes ? null : `${formatMoney(sum)} ≠ ${formatMoney(net)}`;
  return { name, passes, sentence, detail };
}

function taxIds({ fields }: PanelInvoice): OfflineCheck | null {
  const ids = [fields.buyerTaxId, fields.sellerTaxId].filter((id) => id !== null);
  if (ids.length === 0) return null;
  const odd = ids.filter((id) => checkTaxId(id).warnings.length > 0);
  const sentence: Phrase =
    odd.length === 0
      ? ['税号的校验位相合', 'Check characters of tax ids fit']
      : ['有税号的校验位不合，可能是读错', 'A check character does not fit; perhaps misread'];
  return {
    name: ['税号', 'Tax ids'],
    passes: odd.length === 0,
    sentence,
    detail: odd.join('、') || null,
  };
}

function qr(invoice: PanelInvoice): OfflineCheck | null {
  const name: Phrase = ['二维码', 'QR code'];
  if (isRemarked(invoice, 'qr-unreadable')) {
    return {
      name,
      passes: null,
      sentence: ['读不出，少核一项', 'Unreadable: one check fewer'],
      detail: null,
    };
  }
  const fields = Object.values(invoice.details);
  const differs = fields.some((field) =>
    field.others.some((other) => isHeard(other) && [other.source, field.source].includes('qr')),
  );
  if (differs) {
    return { name, passes: false, sentence: ['与票面不同', 'Differs from the face'], detail: null };
  }
  const agrees = fields.some(
    ({ source, agree }) => agree.includes('qr') || (source === 'qr' && agree.length > 0),
  );
  if (!agrees) return null;
  return { name, passes: true, sentence: ['与票面相符', 'Agrees with the face'], detail: null };
}

function isRemarked({ read }: PanelInvoice, code: ReadRemarkCode): boolean {
  return read.remarks.some((remark) => remark.code === code);
}
