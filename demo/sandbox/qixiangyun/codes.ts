/** The item error codes that the sandbox answers, with the vendor's wording where it is published. */
export const ITEM_MESSAGES = {
  'IllegalParameter.IllegalInvoiceCode': '发票代码格式有误',
  'IllegalParameter.IllegalInvoiceNumber': '发票号码格式有误',
  'IllegalParameter.IllegalBillingDate': '开票日期格式有误',
  'IllegalParameter.IllegalCheckCode': '校验码格式有误',
  'IllegalParameter.IllegalTotalAmount': '不含税金额格式有误',
  'IllegalParameter.IllegalTotalAmountIincludingTax': '价税合计格式有误',
  CheckInvoiceNotSupport: '不支持该票种查验',
  CheckInvoiceNotExistence: '所查发票不存在',
  CheckInvoiceNotSame: '发票信息不一致',
  CheckInvoiceMoreFiveTimes: '超过该张票当天查验次数',
  CheckInvoicesMoreThanToday: '开票日期不能大于当前日期',
  CheckInvoicesOverFiveYears: '只支持查验五年内的发票',
  CheckInvoiceForTheSameFrequent: '该发票正在查验中，请勿重复提交',
  CheckInvoiceException: '税局繁忙，请稍后再试',
} as const;

export type ItemCode = keyof typeof ITEM_MESSAGES;

/** The wording of any item code, known or not. */
export function messageOf(code: string): string {
  const messages: Record<string, string> = ITEM_MESSAGES;
  return messages[code] ?? '查验失败';
}
