import type { FieldName } from '@/utils/invoice/fields';
import type { UndeterminedReason } from '@/utils/invoice/verdict';
import type { Outcome } from '../../provider';

const REASONS: Record<UndeterminedReason, readonly string[]> = {
  'daily-limit': ['CheckInvoiceMoreFiveTimes'],
  future: ['CheckInvoicesMoreThanToday'],
  'too-old': ['CheckInvoicesOverFiveYears', 'CheckInvoicesOverOneYears'],
  'bad-format': ['IllegalParameter', 'CheckInvoiceNotStandard', 'CheckInvoiceRequestNonStandard'],
  unsupported: ['CheckInvoiceNotSupport'],
  'bureau-down': [
    'CheckInvoiceException',
    'CheckAbnormal',
    'RemoteDataException',
    'RemoteResultFail',
  ],
  'rate-limited': ['CheckInvoiceSingular', '50014', 'CheckInvoiceOverSupportCount'],
  quota: ['CheckExceedingLimit', '505069', '505070'],
  auth: ['40100', '40101', '40102', '40500', '505017', '505019'],
  clock: ['505018'],
  'server-error': ['59999', '505002'],
  'same-day': [],
  network: [],
  timeout: [],
  unreadable: [],
  'unknown-status': [],
  'still-running': [],
  'no-provider': [],
  'no-permission': [],
};

/** Which field an `IllegalParameter.*` answer speaks of. */
const ILLEGAL_FIELDS: Record<string, FieldName> = {
  IllegalInvoiceCode: 'code',
  IllegalInvoiceNumber: 'number',
  IllegalBillingDate: 'date',
  IllegalCheckCode: 'checkCode',
  IllegalTotalAmount: 'amountWithoutTax',
  IllegalTotalAmountIincludingTax: 'totalWithTax', // the vendor's spelling
  IllegalXfsbh: 'sellerTaxId',
};

const REASON_BY_CODE = new Map(
  Object.entries(REASONS).flatMap(([reason, codes]) =>
    codes.map((code) => [code, reason as UndeterminedReason] as const),
  ),
);

/** The codes after which a new token may help (企享云: 40101 AppKey 登录过期). */
export const TOKEN_CODES: readonly string[] = ['40100', '40101'];

/** The outcome behind a 企享云 error code; an unknown code is the server's fault, not the invoice's. */
export function outcomeOfCode(code: string): Outcome {
  if (code === 'CheckInvoiceNotExistence') return { type: 'not-found' };
  if (code === 'CheckInvoiceNotSame') return { type: 'mismatch' };
  if (code === 'CheckInvoiceForTheSameFrequent') return { type: 'in-progress' };
  const [head = code, tail] = code.split('.', 2);
  const reason = REASON_BY_CODE.get(head) ?? 'server-error';
  const field = tail === undefined ? null : (ILLEGAL_FIELDS[tail] ?? null);
  return { type: 'undetermined', reason, field };
}

/** 企享云 bills three answers: found, not found, mismatch; all else is free. */
export function isBilled(outcome: Outcome): boolean {
  return outcome.type === 'found' || outcome.type === 'not-found' || outcome.type === 'mismatch';
}
