import type { InvoiceKind } from '@/utils/invoice/kinds';
import type { Money } from '@/utils/invoice/money';

/** What a link of the 深圳 blockchain platform states. */
export interface BlockchainLink {
  kind: InvoiceKind;
  number: string;
  /** 分. */
  totalWithTax?: Money;
}

/** Exact hosts: a link that only looks like one of these is nobody's. */
const BLOCKCHAIN_HOST = 'bcfp.shenzhen.chinatax.gov.cn';
const FISCAL_HOSTS: ReadonlySet<string> = new Set(['einvoice.jsczt.cn', 'pjcy.mof.gov.cn']);

/**
 * Reads the links that stand in QR codes: 区块链 invoices of 深圳
 * (`/verify/scan?hash=…&bill_num=…&total_amount=…`, the amount in 分) and 财政票据. Null for others,
 * and for anything that is no link. Nothing is ever fetched.
 */
export function readQrLink(text: string): BlockchainLink | 'fiscal-receipt' | null {
  const url = parseUrl(text);
  if (url === null) return null;
  if (FISCAL_HOSTS.has(url.hostname)) return 'fiscal-receipt';
  const number = url.searchParams.get('bill_num') ?? '';
  const isScan = url.hostname === BLOCKCHAIN_HOST && url.pathname === '/verify/scan';
  if (!isScan || !/^\d{8}$/.test(number)) return null;
  const amount = url.searchParams.get('total_amount') ?? '';
  const total = /^-?\d{1,15}$/.test(amount) ? { totalWithTax: Number(amount) } : {};
  return { kind: 'blockchain', number, ...total };
}

function parseUrl(text: string): URL | null {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  // A name or port before or after the host is how a foreign host is dressed up.
  return url.username === '' && url.password === '' && url.port === '' ? url : null;
}
