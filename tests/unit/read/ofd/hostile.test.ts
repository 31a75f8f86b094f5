import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadFault } from '@/utils/read/fault';
import { readOfd } from '@/utils/read/ofd/read-ofd';
import { faultOf } from '@/tests/fixtures/fault-of';
import { digitalInvoice, taxControlInvoice } from '@/tests/fixtures/invoice';
import { digitalFace } from '@/tests/fixtures/ofd/face';
import { digitalOfd, taxControlOfd } from '@/tests/fixtures/ofd/invoice-ofd';
import { ofdPackage, zipOf } from '@/tests/fixtures/ofd/package';
import { readContext } from '@/tests/fixtures/read-context';
import { patchAll } from '../archive/patch';
import { nothingFound } from './extractors';

const read = (bytes: Uint8Array) => readOfd(bytes, readContext(), nothingFound);

describe('readOfd: broken and hostile packages', () => {
  it.each([
    ['without OFD.xml', { 'a.xml': '<a/>' }],
    ['without a document', { 'OFD.xml': '<OFD/>' }],
    [
      'whose DocRoot leads nowhere',
      { 'OFD.xml': '<OFD><DocBody><DocRoot>x</DocRoot></DocBody></OFD>' },
    ],
    ['with an empty OFD.xml', { 'OFD.xml': '' }],
  ])('tells one %s', (_, files) => {
    expect(faultOf(() => read(zipOf(files))).code).toBe('damaged');
  });

  it('refuses document types wherever they stand', () => {
    const files = {
      'OFD.xml': '<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>',
      'Document.xml': '<!DOCTYPE a [<!ENTITY x "y">]><Document/>',
    };
    expect(faultOf(() => read(zipOf(files))).code).toBe('unsafe-xml');
  });

  it('does not leave the package, however a location climbs', () => {
    const files = {
      'OFD.xml': '<OFD><DocBody><DocRoot>../../../D/Document.xml</DocRoot></DocBody></OFD>',
      'D/Document.xml': '<Document/>',
    };
    expect(read(zipOf(files)).notInvoice?.name).toBe('OFD 文档');
  });

  it('reads on without tags and pages that are broken, and says so', () => {
    const files = {
      'OFD.xml': `<OFD><DocBody><DocInfo><CustomDatas><CustomData Name="发票号码">25112000000000000017
        </CustomData></CustomDatas></DocInfo><DocRoot>Document.xml</DocRoot></DocBody></OFD>`,
      'Document.xml': `<Document><Pages><Page ID="1" BaseLoc="P.xml"/></Pages>
        <CustomTags>Tags.xml</CustomTags></Document>`,
      'P.xml': 'no markup at all',
      'Tags.xml': 'nor here',
    };
    const { invoices, remarks } = read(zipOf(files));
    expect(invoices[0]?.[0]?.claims.number?.value).toBe('25112000000000000017');
    expect(remarks.map(({ code }) => code)).toEqual([
      'archive-entry-failed',
      'archive-entry-failed',
    ]);
  });

  it('does not take a broken package for a plain document', () => {
    const files = {
      'OFD.xml': '<OFD><DocBody><DocRoot>Document.xml</DocRoot></DocBody></OFD>',
      'Document.xml': '<Document><Pages><Page ID="1" BaseLoc="P.xml"/></Pages></Document>',
      'P.xml': 'no markup at all',
    };
    expect(faultOf(() => read(zipOf(files))).code).toBe('damaged');
  });

  it('reads no more pages than the limit and says so', () => {
    const pages = [1, 2, 3].map(() => digitalFace(digitalInvoice()));
    const seen: number[] = [];
    const { remarks } = readOfd(ofdPackage(pages), readContext({ pdfPages: 2 }), ({ page }) => {
      seen.push(page);
      return { invoices: [], notInvoice: null };
    });
    expect(seen).toEqual([0, 1]);
    expect(remarks).toEqual([
      { code: 'pages-left-out', field: null, detail: { read: 2, pages: 3 } },
    ]);
  });

  it('heeds size, depth and cancelling', () => {
    const bytes = digitalOfd(digitalInvoice());
    const small = readContext({ fileBytes: 100 });
    expect(faultOf(() => readOfd(bytes, small, nothingFound)).code).toBe('too-large');
    const stopped = readContext({}, AbortSignal.abort());
    expect(faultOf(() => readOfd(bytes, stopped, nothingFound)).code).toBe('cancelled');
    const tight = readContext({ archiveBytes: 1000 });
    expect(faultOf(() => readOfd(bytes, tight, nothingFound)).code).toBe('zip-bomb');
  });

  it('fails with faults of its own alone', () => {
    const bytes = taxControlOfd(taxControlInvoice());
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        expect(endsWell(() => read(patchAll(bytes, changes)))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

function endsWell(run: () => unknown): boolean {
  try {
    run();
    return true;
  } catch (error) {
    return error instanceof ReadFault;
  }
}
