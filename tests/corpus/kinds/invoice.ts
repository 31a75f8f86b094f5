import { EMPTY_FIELDS } from '@/utils/invoice/fields';
import type { FieldName, InvoiceFields } from '@/utils/invoice/fields';
import { kindName } from '@/utils/invoice/kind-names';
import type { InvoiceKind } from '@/utils/invoice/kinds';
import { REGIONS } from '@/utils/invoice/regions';
import type { ReadItem } from '@/utils/read/reading';
import { makeItems, sumItems } from '../data/items';
import { makeCompany, makePersonBuyer, makePersonName, placeName } from '../data/parties';
import type { Random } from '../data/random';
import type { CorpusInvoice, Recipe } from './document';
import { makeDate, makeDigitalNumber, makeIdentity } from './identity';
import { qrText } from './qr-text';
import { makeRemark } from './remark';
import { makeVehicleItem } from './vehicle-item';

/** Kinds on which a person is the usual buyer. */
const PERSONAL: ReadonlySet<InvoiceKind> = new Set<InvoiceKind>(['used-vehicle', 'general']);
const WITH_CHECK_CODE: ReadonlySet<InvoiceKind> = new Set<InvoiceKind>([
  'vat-ordinary',
  'vat-e-ordinary',
  'vat-e-special',
  'vat-toll',
  'vat-roll',
]);
/** Faces that print one amount only: 票价, 车价合计, or the total of a till. */
const TOTAL_ONLY: ReadonlySet<InvoiceKind> = new Set<InvoiceKind>([
  'railway',
  'used-vehicle',
  'digital-used-vehicle',
  'general',
]);
const VEHICLES: ReadonlySet<InvoiceKind> = new Set<InvoiceKind>([
  'vehicle',
  'used-vehicle',
  'digital-vehicle',
  'digital-used-vehicle',
]);

/** Makes an invoice of the recipe: sums hold, check characters fit, the QR says what the face says. */
export function makeInvoice(random: Random, recipe: Recipe): CorpusInvoice {
  const { kind } = recipe;
  const region = kind === 'blockchain' ? '95' : random.pick([...REGIONS.keys()]);
  const date = makeDate(random, kind);
  const identity = makeIdentity(random, kind, region, date);
  const digitalNumber = makeDigitalNumber(random, kind, region, date);
  const items = lines(random, recipe);
  const long = { long: recipe.long === true };
  const person = recipe.person ?? (PERSONAL.has(kind) && random.chance(0.6));
  const buyer = person ? makePersonBuyer(random) : makeCompany(random, anyRegion(random), long);
  const seller = makeCompany(random, region, long);
  const draft: Omit<CorpusInvoice, 'qr'> = {
    type: 'invoice',
    kind,
    title: titleOf(kind, region),
    fields: {
      ...EMPTY_FIELDS,
      kind,
      ...identity,
      date,
      ...amounts(kind, items),
      checkCode: checkCode(random, kind, digitalNumber),
      buyerName: buyer.name,
      buyerTaxId: buyer.taxId,
      ...(kind === 'railway' || kind === 'air'
        ? {}
        : { sellerName: seller.name, sellerTaxId: seller.taxId }),
    },
    unscored: unscored(kind, person),
    region,
    buyer,
    seller,
    items,
    taxFree: (recipe.taxation ?? 'rated') !== 'rated',
    red: recipe.red === true,
    remark: makeRemark(random, recipe),
    people: {
      payee: makePersonName(random),
      reviewer: makePersonName(random),
      drawer: makePersonName(random),
    },
    machineNumber: random.digits(12),
    cipher: kind.startsWith('digital-paper') ? [digitalNumber] : cipherLines(random),
  };
  return { ...draft, qr: recipe.withoutQr === true ? null : qrText(random.fork('qr'), draft) };
}

function lines(random: Random, recipe: Recipe): ReadItem[] {
  if (VEHICLES.has(recipe.kind)) return [makeVehicleItem(random, recipe.red === true)];
  if (recipe.kind === 'railway' || recipe.kind === 'air') return [ticketLine(random, recipe)];
  if (recipe.kind === 'vat-toll' || recipe.kind === 'digital-toll') {
    return [tollLine(random, recipe.taxation === 'rated')];
  }
  return makeItems(random, {
    count: recipe.items ?? random.pick([1, 1, 1, 2, 3, 5]),
    discount: recipe.discount === true ? 0.8 : 0,
    taxation: recipe.taxation ?? 'rated',
    red: recipe.red === true,
  });
}

/** A journey at 9 %; the faces of tickets print no such line. */
function ticketLine(random: Random, { kind, red }: Recipe): ReadItem {
  const price = kind === 'air' ? random.int(30_000, 420_000) : random.int(20, 3_600) * 50;
  const amount = red === true ? -price : price;
  const base = { specification: null, unit: null, quantity: null, unitPrice: null };
  return {
    name: '*运输服务*客运服务',
    ...base,
    amount,
    taxRate: '9%',
    tax: Math.round(amount * 0.09),
  };
}

/** `*经营租赁*通行费`: at 3 % deductible, else `***` (交通运输部公告2020年第24号). */
function tollLine(random: Random, rated: boolean): ReadItem {
  const amount = random.int(300, 90_000);
  const tax = rated
    ? { taxRate: '3%', tax: Math.round(amount * 0.03) }
    : { taxRate: '***', tax: null };
  const base = { specification: null, unit: null, quantity: null, unitPrice: null };
  return { name: '*经营租赁*通行费', ...base, amount, ...tax };
}

function amounts(
  kind: InvoiceKind,
  items: readonly ReadItem[],
): Pick<InvoiceFields, 'amountWithoutTax' | 'tax' | 'totalWithTax'> {
  const { amount, tax } = sumItems(items);
  const totalWithTax = amount + (tax ?? 0);
  if (TOTAL_ONLY.has(kind)) return { amountWithoutTax: null, tax: null, totalWithTax };
  return { amountWithoutTax: amount, tax, totalWithTax };
}

/**
 * On 二手车 forms a person's 身份证号 stands where a company's id would. On 数电纸质普票 the last digits of the 数电 number in the 密码区 are asked for as check code; which
 * field a reader puts that number in is not settled, so that it is not scored.
 */
function unscored(kind: InvoiceKind, person: boolean): FieldName[] {
  if (kind === 'used-vehicle' || kind === 'digital-used-vehicle') {
    return person ? ['buyerTaxId'] : [];
  }
  if (kind === 'air') return ['amountWithoutTax', 'checkCode', 'sellerName', 'sellerTaxId'];
  // A roll prices its lines with tax; only its QR states the amount without.
  if (kind === 'vat-roll') return ['amountWithoutTax', 'tax'];
  if (kind === 'railway') return ['sellerName', 'sellerTaxId', 'amountWithoutTax', 'tax'];
  return kind.startsWith('digital-paper') ? ['checkCode'] : [];
}

function checkCode(random: Random, kind: InvoiceKind, digitalNumber: string): string | null {
  if (WITH_CHECK_CODE.has(kind)) return random.digits(20);
  if (kind === 'blockchain') return random.digits(5);
  return kind.startsWith('digital-paper') ? digitalNumber : null;
}

/** The printed title, which names the province on all but 数电票 and vehicle forms. */
function titleOf(kind: InvoiceKind, region: string): string {
  const place = placeName(region);
  switch (kind) {
    case 'digital-toll':
      return '电子发票（普通发票）';
    case 'vat-toll':
    case 'vat-e-ordinary':
      return `${place}增值税电子普通发票`;
    case 'vat-e-special':
      return `${place}增值税电子专用发票`;
    case 'vat-special':
    case 'digital-paper-special':
      return `${place}增值税专用发票`;
    case 'vat-ordinary':
    case 'digital-paper-ordinary':
      return `${place}增值税普通发票`;
    case 'vat-roll':
      return `${place}增值税普通发票（卷票）`;
    case 'blockchain':
      return '深圳电子普通发票';
    case 'general':
      return `${place}通用机打发票`;
    default:
      return kindName(kind);
  }
}

function anyRegion(random: Random): string {
  return random.pick([...REGIONS.keys()]);
}

function cipherLines(random: Random): string[] {
  const line = () =>
    Array.from({ length: 27 }, () => random.pick(Array.from('0123456789+-*/<>'))).join('');
  return Array.from({ length: 4 }, line);
}
