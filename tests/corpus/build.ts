import { drawOther, otherQrText, otherTitle } from './forms/others';
import { formOf } from './forms/forms';
import { compose } from './compose';
import type { Random } from './data/random';
import { randomFrom } from './data/random';
import type { CorpusDocument } from './kinds/document';
import { makeInvoice } from './kinds/invoice';
import { pickFonts } from './page/fonts';
import { makeLook } from './page/look';
import { qrSvg } from './page/qr';
import { carrierOf, groupOf, writeOutput } from './output';
import type { Printer } from './picture/printer';
import type { FileSpec, PageOutput } from './spec';
import { invoiceOfd, invoiceXml } from './structured';
import type { Truth } from './truth';
import { truthOf } from './truth';

export interface BuildTools {
  printer: Printer;
  /** Font families of this machine: they change how a page looks, never what it says. */
  fonts: ReadonlySet<string>;
}

export interface BuiltFile {
  name: string;
  bytes: Buffer;
  truth: Truth;
}

/** The documents of a spec, without drawing them. The same spec makes the same ones everywhere. */
export function makeDocuments(spec: FileSpec): CorpusDocument[] {
  return spec.documents.map((recipe, index) => {
    const random = randomOf(spec, index).fork('document');
    if (!('other' in recipe)) return makeInvoice(random, recipe);
    return { type: 'other', form: recipe.other, title: otherTitle(recipe.other) };
  });
}

/** Makes one file and the truth about it. */
export function buildFile(spec: FileSpec, tools: BuildTools): Promise<BuiltFile> {
  return buildFileOf(makeDocuments(spec), spec, tools);
}

/** The same of documents that are given. */
export async function buildFileOf(
  documents: readonly CorpusDocument[],
  spec: FileSpec,
  tools: BuildTools,
): Promise<BuiltFile> {
  const { output } = spec;
  if (output.type === 'xml' || output.type === 'ofd') {
    return named(spec, documents, {
      bytes: structuredFile(documents, output.type),
      extension: output.type,
    });
  }
  return drawFile({ ...spec, output }, documents, tools);
}

interface PageSpec extends FileSpec {
  output: PageOutput;
}

async function drawFile(
  asked: PageSpec,
  documents: readonly CorpusDocument[],
  tools: BuildTools,
): Promise<BuiltFile> {
  const drawn = await Promise.all(
    documents.map((document, index) => drawDocument(document, randomOf(asked, index), tools)),
  );
  const spec = fitPages(asked, drawn);
  const sections = compose(spec.layout, drawn);
  const random = randomFrom(spec.seed).fork('damage');
  return named(spec, documents, await writeOutput(spec.output, sections, tools.printer, random));
}

function structuredFile(documents: readonly CorpusDocument[], type: 'xml' | 'ofd'): Buffer {
  const [document, ...others] = documents;
  if (document?.type !== 'invoice' || others.length > 0) {
    throw new RangeError('XML and OFD files of the corpus hold one invoice');
  }
  return type === 'xml' ? invoiceXml(document) : invoiceOfd(document);
}

function named(
  spec: FileSpec,
  documents: readonly CorpusDocument[],
  { bytes, extension }: { bytes: Buffer; extension: string },
): BuiltFile {
  const name = `${spec.name}.${extension}`;
  const file = { name, carrier: carrierOf(spec.output), group: groupOf(spec) };
  return { name, bytes, truth: truthOf(documents, file) };
}

/** A picture shows one page, and totals stand on the last: documents of several pages become a PDF. */
function fitPages(spec: PageSpec, drawn: ReadonlyArray<readonly string[]>): PageSpec {
  if (spec.output.type === 'pdf' && (spec.layout === 'single' || spec.layout === 'pages'))
    return spec;
  if (drawn.every((pages) => pages.length === 1)) return spec;
  const layout = drawn.length === 1 ? 'single' : 'pages';
  return { ...spec, layout, output: { type: 'pdf', paper: 'own' } };
}

async function drawDocument(
  document: CorpusDocument,
  random: Random,
  { fonts }: BuildTools,
): Promise<string[]> {
  const medium = document.type === 'invoice' ? formOf(document.kind).medium : 'screen';
  const look = makeLook(random.fork('look'), pickFonts(random.fork('fonts'), fonts), medium);
  const page = random.fork('page');
  const text =
    document.type === 'invoice' ? document.qr : otherQrText(document.form, random.fork('qr'));
  const qr = text === null ? null : await qrSvg(text);
  if (document.type === 'other') return drawOther(document.form, { look, random: page, qr });
  return formOf(document.kind).draw({ invoice: document, look, random: page, qr });
}

function randomOf(spec: FileSpec, index: number): Random {
  return randomFrom(`${spec.seed}#${index}`);
}
