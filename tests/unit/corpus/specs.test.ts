import { describe, expect, it } from 'vitest';
import { makeDocuments } from '@/tests/corpus/build';
import { DRAWN_KINDS } from '@/tests/corpus/forms/forms';
import { OTHER_FORMS } from '@/tests/corpus/forms/others';
import { largeCorpus } from '@/tests/corpus/large';
import { groupOf } from '@/tests/corpus/output';
import { smallCorpus } from '@/tests/corpus/small';
import { truthOf, truthSchema } from '@/tests/corpus/truth';

describe('smallCorpus', () => {
  const specs = smallCorpus();

  it('has names of its own for all files, about 40 of them', () => {
    expect(new Set(specs.map((spec) => spec.name)).size).toBe(specs.length);
    expect(specs.length).toBeGreaterThan(35);
    expect(specs.length).toBeLessThan(60);
  });

  it('holds every kind and every look-alike', () => {
    const documents = specs.flatMap(makeDocuments);
    const kinds = documents.map((document) => document.type === 'invoice' && document.kind);
    const others = documents.map((document) => document.type === 'other' && document.form);
    expect(kinds).toEqual(expect.arrayContaining([...DRAWN_KINDS]));
    expect(others).toEqual(expect.arrayContaining([...OTHER_FORMS]));
  });
});

describe('largeCorpus', () => {
  it('keeps its first files when more are asked for', () => {
    expect(largeCorpus('seed', 30).slice(0, 10)).toEqual(largeCorpus('seed', 10));
    expect(largeCorpus('seed', 10)).not.toEqual(largeCorpus('other', 10));
  });

  it('mixes carriers, damages and pages with two invoices', () => {
    const groups = new Set(largeCorpus('seed', 300).map(groupOf));
    for (const group of ['pdf-text', 'pdf-image', 'image', 'image phone', 'image shadow skew']) {
      expect(groups).toContain(group);
    }
    expect(Array.from(groups).some((group) => group.includes('stacked'))).toBe(true);
  });
});

describe('truthOf', () => {
  const file = { name: 'a.png', carrier: 'image', group: 'image' };

  it('tells each invoice of a file in the words of the reading contract', () => {
    const spec = smallCorpus().find(({ name }) => name === 'two-stacked');
    if (spec === undefined) throw new Error('The small corpus has lost its pair');
    const documents = makeDocuments(spec);
    const truth = truthOf(documents, file);
    expect(truth.invoices.map(({ kind }) => kind)).toEqual([
      '电子发票（增值税专用发票）',
      '增值税电子普通发票',
    ]);
    expect(truth.invoices[0]?.totalWithTax).toMatch(/^\d+\.\d\d$/);
    expect(truth.notInvoice).toBe(false);
    expect(truthSchema.parse(JSON.parse(JSON.stringify(truth)))).toEqual(truth);
  });

  it('calls a file without invoices none', () => {
    const truth = truthOf([{ type: 'other', form: 'receipt', title: '收据' }], file);
    expect(truth).toMatchObject({ invoices: [], notInvoice: true });
  });
});
