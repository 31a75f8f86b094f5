import type { ListedInvoice } from '../../wire';
import { type ListFilter, requestList } from './request-list';

const EXPORT_SIZE = 100;
const MAX_PAGES = 50;

const HEADERS: [keyof ListedInvoice, string][] = [
  ['Zzfpdm', '发票代码'],
  ['Zzfphm', '发票号码'],
  ['Fphm', '数电发票号码'],
  ['Xsfnsrsbh', '销方识别号'],
  ['Xsfmc', '销方名称'],
  ['Gmfmc', '购买方名称'],
  ['Kprq', '开票日期'],
  ['Hjje', '金额'],
  ['Hjse', '税额'],
  ['Jshj', '价税合计'],
  ['Fppz', '发票票种'],
  ['Fpzt', '发票状态'],
];

/** Downloads all lines that meet the filter as CSV, under the headers of the bureau's export. */
export async function exportList(filter: ListFilter): Promise<void> {
  const lines = [HEADERS.map(([, title]) => title), ...(await fetchAll(filter)).map(writeLine)];
  const csv = lines.map((cells) => cells.map(quote).join(',')).join('\r\n');
  // the byte order mark makes spreadsheet programs read the file as UTF-8
  const address = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = '全量发票导出结果（演示）.csv';
  link.click();
  URL.revokeObjectURL(address);
}

async function fetchAll(filter: ListFilter): Promise<ListedInvoice[]> {
  const all: ListedInvoice[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await requestList({ ...filter, list: 'all', page, size: EXPORT_SIZE });
    all.push(...answer.rows);
    if (all.length >= answer.total || answer.rows.length === 0) break;
  }
  return all;
}

function writeLine(row: ListedInvoice): string[] {
  return HEADERS.map(([key]) => row[key] ?? '');
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
