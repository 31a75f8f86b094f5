import type { PageText, TextBox } from '@/utils/read/boxes/text-box';
import { pageOf, type Print, stack } from './print';

const ASPECT = 1.55;

/** Paper 专票: code and № without labels, large and small; values stand lower than their labels. */
export const PAPER_PRINTS: readonly Print[] = [
  [16, 11, '1100232130', 4],
  [36, 9, '北京增值税专用发票', 4.8],
  [69, 9.5, 'No', 3.7],
  [73.5, 9.7, '10000016', 4.3],
  [89, 9.4, '1100232130', 2.1],
  [89, 12.4, '10000016', 2.1],
  [5, 16.5, '661000000012'],
  [73, 17.6, '开票日期：'],
  [81, 18.4, '2023 年 06 月09 日'],
  ...stack(4.7, 23.8, 3.2, '购货单位'),
  [8, 23.3, '名'],
  [16, 23.3, '称：'],
  [19.4, 24.2, '北京示例科技有限公司'],
  [8, 26.7, '纳税人识别号：'],
  [19.4, 27.6, '91110108MA01EXMP9M'],
  ...stack(57, 24.4, 4.2, '密码区'),
  [4.2, 38.7, '货物或应税劳务、服务名称'],
  [41, 38.7, '单位'],
  [50, 38.7, '数 量'],
  [60, 38.7, '单 价'],
  [73, 38.7, '金 额'],
  [80, 38.7, '税率'],
  [92, 38.7, '税 额'],
  [4.6, 42.6, '*运输服务*客运服务费'],
  [71.3, 42.6, '1000.00'],
  [79.4, 42.6, '6%'],
  [91.5, 42.6, '60.00'],
  [11, 66, '合'],
  [19, 66, '计'],
  [70, 67, '￥1000.00'],
  [90, 67, '￥60.00'],
  [10, 71, '价税合计（大写）'],
  [31, 71.3, '壹仟零陆拾圆整'],
  [75, 71, '（小写）'],
  [81, 71.3, '￥1060.00'],
  ...stack(4.7, 76.3, 3.2, '销货单位'),
  [8, 75.8, '名'],
  [16, 75.8, '称：'],
  [19.4, 76.8, '上海示例贸易（集团）有限公司'],
  [8, 79.4, '纳税人识别号：'],
  [19.4, 80.2, '91310115MA1EXAMP37'],
  ...stack(57, 77.5, 5.7, '备注'),
  [60.3, 75.9, '合同编号：HT-0001 金额：9.00元'],
  [5, 91, '收款人：'],
  [51, 91, '开票人：'],
];

export function paperPage(...more: Print[]): PageText {
  return pageOf([...PAPER_PRINTS, ...more], ASPECT);
}

/** The characters of a seal's rim as boxes of their own, from lower left over the top, and its middle. */
export function sealOf(x: number, y: number, rim: string, middle: readonly string[]): TextBox[] {
  const chars = Array.from(rim);
  const height = 0.024;
  const width = height / ASPECT;
  const around = chars.map((text, index) => {
    const angle = ((-205 + (230 * index) / (chars.length - 1)) * Math.PI) / 180;
    const left = x + 0.08 * Math.cos(angle) - width / 2;
    const top = y + 0.08 * Math.sin(angle) - height / 2;
    const vertical = Math.abs(Math.cos(angle)) > Math.SQRT1_2;
    return { text, confidence: 1, vertical, region: { page: 0, left, top, width, height } };
  });
  const inside = middle.map((text, index) => {
    const wide = (Array.from(text).length * width) / 1.6;
    const top = y + 0.01 + index * 0.03;
    const region = { page: 0, left: x - wide / 2, top, width: wide, height };
    return { text, confidence: 1, vertical: false, region };
  });
  return [...around, ...inside];
}
