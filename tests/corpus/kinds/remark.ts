import { isDigital } from '@/utils/invoice/kinds';
import { companyTaxId } from '../data/parties';
import type { Random } from '../data/random';
import type { Recipe } from './document';

/**
 * Lines of 备注. They repeat addresses, accounts, order numbers and ids of others on purpose: a
 * reader must not take fields from here.
 */
export function makeRemark(random: Random, recipe: Recipe): string[] {
  const decoys = [
    `购方开户银行:示例银行样本支行; 银行账号:${random.digits(17)};`,
    `销方地址:示例路${random.int(1, 99)}号; 电话:${random.digits(11)};`,
    `订单号:${random.digits(18)}`,
    `合同编号：HT-${random.digits(8)} 金额：${random.digits(4)}.00元`,
    `收款人:范例; 复核人:样本; 纳税人识别号:${companyTaxId(random, '32')}`,
    `项目地址：示例市样本区虚拟街${random.int(1, 300)}号`,
  ];
  const picked = decoys.filter(() => random.chance(0.28)).slice(0, 3);
  return recipe.red === true ? [redRemark(random, recipe), ...picked] : picked;
}

/** 红字发票 name the blue one that they take back. */
function redRemark(random: Random, { kind }: Recipe): string {
  if (!isDigital(kind)) return `对应正数发票代码:0${random.digits(11)} 号码:${random.digits(8)}`;
  return `被红冲蓝字数电发票号码：2532200000${random.digits(10)} 红字发票信息确认单编号：${random.digits(20)}`;
}
