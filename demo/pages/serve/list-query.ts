import { z } from 'zod';

const day = z.iso.date();

const listQuerySchema = z.object({
  /** all: 全量发票查询; select: 抵扣类勾选 */
  list: z.enum(['all', 'select']).default('all'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  size: z.coerce.number().int().min(1).max(100).default(20),
  /** 查询类型: 1 开具发票, 2 取得发票 */
  Gjbq: z.enum(['1', '2']).default('2'),
  /** First and last 开票日期, YYYY-MM-DD, both included */
  Kprqq: day.optional(),
  Kprqz: day.optional(),
});

export type ListQuery = z.infer<typeof listQuerySchema>;

/** Reads the query part of a list request; null when a parameter is malformed. */
export function readListQuery(params: URLSearchParams): ListQuery | null {
  return listQuerySchema.safeParse(Object.fromEntries(params)).data ?? null;
}
