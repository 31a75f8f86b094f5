import { OTHER_FORMS } from './forms/others';
import { DRAWN_KINDS } from './forms/forms';
import type { Recipe } from './kinds/document';
import type { Damage } from './picture/damage';
import type { FileSpec, Output } from './spec';
import { OFD_KINDS, XML_KINDS } from './structured';

const CLEAN: Output = { type: 'png', dpi: 200, damages: [] };
const TEXT: Output = { type: 'pdf', paper: 'own' };

const DAMAGES: readonly Damage[] = [
  'skew',
  'blur',
  'noise',
  'phone',
  'turn-90',
  'turn-180',
  'turn-270',
  'shadow',
  'small',
];

/** What is unusual on one invoice and usual among many. */
const UNUSUAL: readonly Recipe[] = [
  { kind: 'digital-ordinary', red: true },
  { kind: 'digital-ordinary', taxation: '免税' },
  { kind: 'digital-ordinary', taxation: '不征税', person: true },
  { kind: 'digital-special', items: 22, discount: true, long: true },
  { kind: 'vat-e-ordinary', discount: true, items: 2, person: true },
  { kind: 'vat-e-special', red: true },
  { kind: 'vat-e-ordinary', items: 14 },
  { kind: 'vat-e-ordinary', taxation: '***', withoutQr: true },
];

/** The fixed set of the tests: each kind once, each damage once, and what is unusual. */
export function smallCorpus(): FileSpec[] {
  return [
    ...DRAWN_KINDS.map((kind, index) =>
      single(`kind-${kind}`, { kind }, index % 2 === 0 ? TEXT : CLEAN),
    ),
    ...UNUSUAL.map((recipe, index) => single(`unusual-${index + 1}`, recipe, TEXT)),
    ...DAMAGES.map((damage, index) =>
      single(
        `damage-${damage}`,
        { kind: index % 2 === 0 ? 'digital-ordinary' : 'vat-e-ordinary' },
        { type: 'jpg', dpi: 200, quality: 75, damages: [damage] },
      ),
    ),
    ...OTHER_FORMS.map((other, index) =>
      single(`other-${other}`, { other }, index % 2 === 0 ? TEXT : CLEAN),
    ),
    ...pairs(),
    ...XML_KINDS.map((kind) => single(`xml-${kind}`, { kind, items: 2 }, { type: 'xml' })),
    ...OFD_KINDS.map((kind) => single(`ofd-${kind}`, { kind, items: 2 }, { type: 'ofd' })),
  ];
}

function pairs(): FileSpec[] {
  const documents = [{ kind: 'digital-special' }, { kind: 'vat-e-ordinary' }] as const;
  return [
    { name: 'two-stacked', seed: 'two-stacked', documents, layout: 'stacked', output: CLEAN },
    { name: 'two-beside', seed: 'two-beside', documents, layout: 'side-by-side', output: TEXT },
    { name: 'two-pages', seed: 'two-pages', documents, layout: 'pages', output: TEXT },
    single(
      'scan',
      { kind: 'digital-special' },
      { type: 'pdf-image', dpi: 200, quality: 70, damages: ['skew'] },
    ),
  ];
}

function single(name: string, document: FileSpec['documents'][number], output: Output): FileSpec {
  return { name, seed: name, documents: [document], layout: 'single', output };
}
