import type { InvoiceKind } from '@/utils/invoice/kinds';
import type { Random } from './data/random';
import { randomFrom } from './data/random';
import { DRAWN_KINDS } from './forms/forms';
import { OTHER_FORMS } from './forms/others';
import type { Recipe } from './kinds/document';
import type { Damage } from './picture/damage';
import type { FileSpec, Layout, Output, PageOutput } from './spec';
import { OFD_KINDS, XML_KINDS } from './structured';

/** What arrives in an accounting office: mostly 数电票 and 电子普票, each other kind now and then. */
const COMMON: readonly InvoiceKind[] = [
  'digital-ordinary',
  'digital-special',
  'digital-ordinary',
  'digital-special',
  'vat-e-ordinary',
];

/** Phones and scanners do several things at once. */
const DAMAGE_SETS: ReadonlyArray<readonly Damage[]> = [
  [],
  [],
  ['skew'],
  ['blur'],
  ['noise'],
  ['phone'],
  ['phone'],
  ['shadow', 'skew'],
  ['small'],
  ['turn-90'],
  ['turn-180'],
  ['turn-270', 'phone'],
];

/** `count` files drawn from a seed; the first ones stay the same when more are asked for. */
export function largeCorpus(seed: string, count: number): FileSpec[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(`${seed}:${index}`);
    const name = String(index + 1).padStart(4, '0');
    return makeSpec(random, name, `${seed}:${index}`);
  });
}

function makeSpec(random: Random, number: string, seed: string): FileSpec {
  if (random.chance(0.1)) {
    const other = random.pick(OTHER_FORMS);
    const output = makeOutput(random, 'single');
    return { name: `${number}-${other}`, seed, documents: [{ other }], layout: 'single', output };
  }
  const layout: Layout = random.pick([
    ...Array<Layout>(16).fill('single'),
    'stacked',
    'side-by-side',
    'pages',
  ]);
  const documents = Array.from({ length: layout === 'single' ? 1 : 2 }, () => makeRecipe(random));
  const name = `${number}-${documents.map((recipe) => recipe.kind).join('+')}`;
  const output = makeStructured(random, layout, documents[0]?.kind) ?? makeOutput(random, layout);
  return { name, seed, documents, layout, output };
}

function makeRecipe(random: Random): Recipe {
  const kind = random.chance(0.5) ? random.pick(COMMON) : random.pick(DRAWN_KINDS);
  const taxation = random.pick([
    'rated',
    'rated',
    'rated',
    'rated',
    '免税',
    '不征税',
    '***',
  ] as const);
  const ordinary = kind.includes('ordinary') || kind.includes('toll');
  return {
    kind,
    taxation: ordinary ? taxation : 'rated',
    red: random.chance(0.06),
    person: ordinary && random.chance(0.25),
    long: random.chance(0.12),
    discount: random.chance(0.2),
    ...(random.chance(0.1) ? { items: random.int(6, 24) } : {}),
  };
}

/** One in five invoices of a kind that is handed out as a data file comes as one. */
function makeStructured(
  random: Random,
  layout: Layout,
  kind: InvoiceKind | undefined,
): Output | null {
  if (layout !== 'single' || kind === undefined || !random.chance(0.2)) return null;
  if (OFD_KINDS.includes(kind)) return { type: random.pick(['xml', 'ofd'] as const) };
  return XML_KINDS.includes(kind) ? { type: 'xml' } : null;
}

/** Pages that follow need a PDF; everything else is a picture in three of five. */
function makeOutput(random: Random, layout: Layout): PageOutput {
  if (layout === 'pages' || random.chance(0.4)) {
    return { type: 'pdf', paper: random.chance(0.15) && layout === 'single' ? 'a4' : 'own' };
  }
  const dpi = random.pick([150, 200, 200, 300]);
  const damages = random.pick(DAMAGE_SETS);
  if (random.chance(0.3)) return { type: 'png', dpi, damages };
  const quality = random.pick([40, 60, 75, 90]);
  if (random.chance(0.15)) return { type: 'pdf-image', dpi, damages, quality };
  return { type: 'jpg', dpi, damages, quality, exif: random.chance(0.3) };
}
