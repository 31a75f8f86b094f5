import { type ListAnswer, listAnswerSchema } from '../../wire';

/** What a list request asks for; dates YYYY-MM-DD, empty for no limit. */
export interface ListFilter {
  /** 查询类型: 1 开具发票, 2 取得发票 */
  Gjbq: '1' | '2';
  Kprqq: string;
  Kprqz: string;
}

export interface ListRequest extends Partial<ListFilter> {
  list: 'all' | 'select';
  page: number;
  size: number;
}

/** Fetches one page of a list. Throws when the server refuses or its answer has another shape. */
export async function requestList(request: ListRequest, signal?: AbortSignal): Promise<ListAnswer> {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(request)) {
    if (value !== undefined && value !== '') params.set(key, String(value));
  }
  const response = await fetch(`/api/invoices?${params}`, signal ? { signal } : {});
  if (!response.ok) throw new Error(`列表接口返回 ${response.status}`);
  return listAnswerSchema.parse(await response.json());
}
