import type { PrimaryTableCol } from 'tdesign-vue-next';
import type { GridRow } from './grid-row';

type Column = PrimaryTableCol<GridRow>;

function text(colKey: keyof GridRow, title: string, width: number): Column {
  return { colKey, title, width, ellipsis: true };
}

function money(colKey: keyof GridRow, title: string, width: number): Column {
  return { colKey, title, width, align: 'right', ellipsis: true };
}

const SERIAL: Column = { colKey: 'serial', title: '序号', width: 60 };

/** Columns of 全量发票查询; the keys are the names in the bureau's list answer. */
export const QUERY_COLUMNS: Column[] = [
  SERIAL,
  text('Fphm', '数电发票号码', 290),
  text('Zzfpdm', '发票代码', 124),
  text('Zzfphm', '发票号码', 100),
  text('Xsfmc', '销方名称', 206),
  text('Kprq', '开票日期', 168),
  money('Hjje', '金额', 112),
  money('Hjse', '税额', 104),
  money('Jshj', '价税合计', 112),
  text('Fppz', '发票票种', 214),
  text('Fpzt', '发票状态', 84),
  { colKey: 'operation', title: '操作', width: 108, fixed: 'right' },
];

/** Columns of 抵扣类勾选: 金额 and 税额, but no 价税合计. */
export const SELECT_COLUMNS: Column[] = [
  { colKey: 'row-select', type: 'multiple', width: 46 },
  SERIAL,
  text('Fphm', '数电票号码', 290),
  text('Zzfpdm', '发票代码', 124),
  text('Zzfphm', '发票号码', 100),
  { ...text('Kprq', '开票日期', 108), cell: (_, { row }) => row.Kprq.slice(0, 10) },
  text('Xsfnsrsbh', '销售方纳税人识别号', 184),
  text('Xsfmc', '销售方纳税人名称', 206),
  money('Hjje', '金额', 112),
  money('Hjse', '税额', 104),
  money('Yxdkse', '有效抵扣税额', 116),
  text('Fpzt', '发票状态', 84),
  { colKey: 'Sfgx', title: '是否勾选', width: 84 },
  { colKey: 'Gxsj', title: '勾选时间', width: 168 },
];

/** Sum of the column widths, for a grid that scrolls sideways instead of squeezing, CSS px. */
export function sumWidths(columns: Column[]): string {
  return `${columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0)}px`;
}
