import type { Claim, Claims } from '../reading';
import { setClaim, withConfidence } from './found';
import type { Label } from './labels';
import type { Glyph } from './glyphs';
import { type Line, plainText, splitAtGaps } from './lines';
import { looksLikeOrganisation, nameAt, nameOf } from './names';
import type { Page } from './page';
import { isInArea, type RemarkArea } from './remark-area';
import { taxIdOf } from './tax-ids';
import { firstRun, glyphsBelow, glyphsRightOf } from './values';

type Side = 'buyer' | 'seller';

/** A label that names a party, and which one. */
interface PartyLabel {
  side: Side;
  label: Label;
  /** False when only its place tells the side. */
  sure: boolean;
}

const ID_GAP = 1.5;
/** Of an id that stands apart from all names. */
const UNSURE = 0.7;
const MARKETS = /^(?:二手车市场|经营、拍卖单位)$/;
/** The id stands at most this many line heights below its name; a name further up is another's. */
const MAX_DROP = 7;

/** Buyer and seller with their ids, by the side or half of the form in which their labels stand. */
export function findParties(page: Page, remark: RemarkArea | null): Claims {
  const labels = page.labels.filter((label) => !isInArea(remark, label));
  const owners = partyLabels(page, labels);
  const claims: Claims = {};
  for (const { side, label, sure } of owners) {
    const claim = nameAt(page, label);
    const field = `${side}Name` as const;
    if (claim === null || claims[field] !== undefined) continue;
    setClaim(claims, field, sure ? claim : withConfidence(claim, Math.min(claim.confidence, 0.7)));
  }
  addTaxIds(page, labels, owners, claims);
  if (page.isOcr) addUnlabelledNames(page, labels, claims);
  return claims;
}

/** Ids in the column or row of a name come first: 备注 may quote those of others. */
function addTaxIds(
  page: Page,
  labels: readonly Label[],
  owners: readonly PartyLabel[],
  claims: Claims,
): void {
  const nearness = (label: Label) => (label.id === 'taxId' ? nearnessToName(label, owners) : 2);
  const ids = labels.filter((one) => /taxId$/i.test(one.id) && !isOfMarket(one, labels));
  for (const label of ids.toSorted((a, b) => nearness(b) - nearness(a))) {
    const field = `${sideOfTaxId(label, owners) ?? sideByPlace(page, label)}TaxId` as const;
    const claim = taxIdAt(page, label);
    if (claim === null || claims[field] !== undefined) continue;
    const most = nearness(label) > 0 ? 1 : UNSURE;
    setClaim(claims, field, withConfidence(claim, Math.min(claim.confidence, most)));
  }
}

/** 2 where the label of a name stands above that of an id, at the same left edge; 1 in its row; else 0. */
function nearnessToName(label: Label, owners: readonly PartyLabel[]): number {
  const near = label.height * 3;
  if (owners.some((owner) => Math.abs(owner.label.left - label.left) < near)) return 2;
  return owners.some((owner) => isSameRow(owner.label, label)) ? 1 : 0;
}

/** Labels of names with their sides; those that say 购买方 or 销售方 come first. */
function partyLabels(page: Page, labels: readonly Label[]): PartyLabel[] {
  const named = labels.flatMap((label): PartyLabel[] => {
    if (label.id === 'buyerName') return [{ side: 'buyer', label, sure: true }];
    return label.id === 'sellerName' ? [{ side: 'seller', label, sure: true }] : [];
  });
  const plain = labels.filter((label) => label.id === 'name');
  return [...plain.map((label) => ({ label, ...sideOf(page, label, plain) })), ...named];
}

function sideOf(page: Page, label: Label, all: readonly Label[]): { side: Side; sure: boolean } {
  const partner = all.find((other) => other !== label && isSameRow(other, label));
  // 数电票: buyer left, seller right. 税控: buyer above the items, seller below the totals.
  if (partner !== undefined) {
    return { side: label.left < partner.left ? 'buyer' : 'seller', sure: true };
  }
  return {
    side: sideByPlace(page, label),
    sure: sideByStack(page, label) !== null || all.length > 1,
  };
}

function sideByPlace(page: Page, label: Label): Side {
  // A taxi receipt names the company of the car and no buyer.
  if (page.labels.some((other) => other.text === '车号')) return 'seller';
  // Rail and air tickets name the buyer and no seller.
  if (page.labels.some((other) => other.id === 'fare')) return 'buyer';
  const stacked = sideByStack(page, label);
  if (stacked !== null) return stacked;
  if (page.totalRow !== null && label.y > page.totalRow.y) return 'seller';
  const partner = page.labels.find(
    (other) => other !== label && other.id === 'taxId' && isSameRow(other, label),
  );
  const isRight = partner !== undefined && partner.left < label.left;
  return isRight || isRightOfMiddle(page, label) ? 'seller' : 'buyer';
}

/** In 数电票 the seller's half begins at the middle of the table of items. */
function isRightOfMiddle(page: Page, label: Label): boolean {
  const columns = page.header?.columns ?? [];
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return false;
  return label.left > first.left + (last.right - first.left) * 0.45;
}

/** 购买方信息 or 销售方信息 beside the label. */
function sideByStack(page: Page, label: Label): Side | null {
  const beside = page.stacks
    .filter((stack) => stack.left < label.left && label.left - stack.right < label.height * 8)
    .filter(
      (stack) =>
        stack.top < label.y + label.height * 3 && stack.bottom > label.y - label.height * 3,
    )
    .sort((a, b) => b.left - a.left);
  const word = beside.find((stack) => stack.word === 'buyer' || stack.word === 'seller')?.word;
  return word === 'buyer' || word === 'seller' ? word : null;
}

/** 二手车 forms print the id of the market or auctioneer, who is no party. */
function isOfMarket(label: Label, labels: readonly Label[]): boolean {
  return labels.some(
    (other) =>
      MARKETS.test(other.text) &&
      other.left < label.left &&
      Math.abs(other.y - label.y) < label.height * 3,
  );
}

/** An id belongs to the name above it or left of it: the nearest one up, then the nearest left. */
function sideOfTaxId(label: Label, owners: readonly PartyLabel[]): Side | null {
  if (label.id === 'buyerTaxId') return 'buyer';
  if (label.id === 'sellerTaxId') return 'seller';
  const before = owners.filter(
    (owner) =>
      owner.label.y > label.y - label.height * MAX_DROP &&
      owner.label.y < label.y + label.height * 0.6 &&
      owner.label.left < label.left + label.height * 2,
  );
  const row = (owner: PartyLabel) => Math.round((label.y - owner.label.y) / label.height);
  before.sort((a, b) => row(a) - row(b) || b.label.left - a.label.left);
  return before[0]?.side ?? null;
}

function taxIdAt(page: Page, label: Label): Claim<string> | null {
  const right = taxIdOf(firstRun(glyphsRightOf(page, label), ID_GAP), page.isOcr);
  if (right !== null) return right;
  const below = taxIdOf(glyphsBelow(page, label, 2), page.isOcr);
  return below === null ? null : withConfidence(below, Math.min(below.confidence, 0.7));
}

/** A company in the row above the label of its id, where OCR lost the word 名称. */
function addUnlabelledNames(page: Page, labels: readonly Label[], claims: Claims): void {
  for (const label of labels.filter((one) => one.id === 'taxId')) {
    const field = `${sideByPlace(page, label)}Name` as const;
    if (claims[field] !== undefined) continue;
    const runs = page.lines
      .filter(
        (line) => line.y < label.y - label.height * 0.5 && line.y > label.y - label.height * 6,
      )
      .flatMap((line) => unlabelledRuns(page, line))
      .filter((run) => Math.abs((run[0]?.left ?? 0) - label.left) < label.height * 8)
      .filter((run) => looksLikeOrganisation(plainText(run)));
    const claim = runs.length === 1 ? nameOf(runs[0] ?? [], true, 'guessed') : null;
    setClaim(claims, field, claim);
  }
}

function unlabelledRuns(page: Page, line: Line): Glyph[][] {
  const isFree = (glyph: Glyph) => !page.isLabelled(line, line.glyphs.indexOf(glyph));
  return splitAtGaps(line.glyphs, 2).filter((run) => run.every(isFree));
}

function isSameRow(a: Label, b: Label): boolean {
  return Math.abs(a.y - b.y) < Math.max(a.height, b.height) * 0.9;
}
