/** A finished download as the browser tells of it. */
export interface FinishedDownload {
  url: string;
  referrer: string;
  /** Path on this machine. */
  filename: string;
  mime: string;
}

/** A downloaded file that may be read at a click. */
export interface DownloadOffer {
  id: number;
  name: string;
  url: string;
  /** ms since the epoch. */
  at: number;
  /** It was asked for, and the browser keeps it from us: the person has to drop it in. */
  closed?: boolean;
}

/** The tax bureau and the platforms that invoices are fetched from. */
const INVOICE_HOSTS = [
  'chinatax.gov.cn',
  '51fapiao.cn',
  'fapiao.com',
  'nuonuo.com',
  'jss.com.cn',
  'baiwang.com',
  'bwjf.cn',
  'piaoyi.com',
  'ele-cloud.com',
  'txffp.com',
  '12306.cn',
];

const INVOICE_FILE = /\.(?:pdf|ofd|xml|zip)$/i;
const PICTURE_FILE = /\.(?:png|jpe?g|webp|bmp|gif|tiff?)$/i;
const INVOICE_WORD = /发票|电子票|dzfp|fapiao|invoice/i;

/**
 * Whether a finished download is worth offering: a document or picture from an invoice site, or from
 * a site that the person enabled, or a document that calls itself an invoice.
 */
export function isOffered(
  { url, referrer, filename }: FinishedDownload,
  enabledHosts: readonly string[],
): boolean {
  const isDocument = INVOICE_FILE.test(filename);
  if (!isDocument && !PICTURE_FILE.test(filename)) return false;
  const hosts = [hostOf(url), hostOf(referrer)].filter((host) => host !== null);
  const known = [...INVOICE_HOSTS, ...enabledHosts];
  if (hosts.some((host) => known.some((site) => belongsTo(host, site)))) return true;
  return isDocument && INVOICE_WORD.test(nameOf(filename));
}

/** The last part of a path of either kind. */
export function nameOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url.replace(/^blob:/, '')).hostname : null;
}

function belongsTo(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
