import type { SourceReading } from '../reading';
import type { XmlElement } from '../xml/element';
import { attribute, childrenOf } from '../xml/element';
import { findInvoices } from '../xml/find-invoices';
import { documentFolder } from './document';
import type { OfdDocument } from './document';
import type { OfdPackage } from './package';
import { textObjects } from './page-text';
import { textOfObject } from './text-runs';

/** The maker says which text of the page is which field, but a text is not a typed value. */
const CONFIDENCE = 0.95;

/**
 * What the document's tags say (GB/T 33190-2016, 16): a tree of the names that XML invoices use, in
 * which each leaf points at the TextObjects that hold its value. They are put in, and the tree is
 * read as any other.
 */
export function readCustomTags(ofd: OfdPackage, document: OfdDocument): SourceReading[][] {
  const list = document.customTags === null ? null : ofd.xml(document.customTags);
  if (document.customTags === null || list === null) return [];
  const file = document.customTags;
  return childrenOf(list, 'CustomTag').flatMap((tag) => {
    const locations = childrenOf(tag, 'FileLoc').map(({ text }) => text);
    return locations.flatMap((loc) => {
      const path = ofd.locate(file, loc, documentFolder(document));
      const tree = path === null ? null : ofd.xml(path);
      return tree === null ? [] : readTree(ofd, document, tree);
    });
  });
}

function readTree(ofd: OfdPackage, document: OfdDocument, tree: XmlElement): SourceReading[][] {
  const texts = textsById(ofd, document);
  const { invoices } = findInvoices(fillIn(tree, texts), 'ofd', CONFIDENCE);
  return invoices.map((sources) =>
    sources.filter(({ claims }) => claims.number !== undefined).map(withSureItems),
  );
}

/** Lines that a maker tagged as one run together, and their amounts are no numbers. */
function withSureItems(reading: SourceReading): SourceReading {
  return { ...reading, items: reading.items.filter(({ amount }) => amount !== null) };
}

/** Texts by page and object id, and by the id alone; ids are unique in a document, but some PageRefs lead nowhere. */
type TextsById = ReadonlyMap<string, string>;

function textsById(ofd: OfdPackage, document: OfdDocument): TextsById {
  const texts = new Map<string, string>();
  for (const page of document.pages) {
    for (const object of textObjects(ofd, document, page)) {
      const id = attribute(object, 'ID') ?? '';
      const text = textOfObject(object);
      texts.set(`${page.id} ${id}`, text);
      if (!texts.has(id)) texts.set(id, text);
    }
  }
  return texts;
}

/** The same tree with texts in the place of ObjectRef and ObjectData. */
function fillIn(element: XmlElement, texts: TextsById): XmlElement {
  const isLeaf = (one: XmlElement) => one.key === 'objectref' || one.key === 'objectdata';
  const leaves = element.children.filter(isLeaf);
  if (leaves.length === 0) {
    return { ...element, children: element.children.map((one) => fillIn(one, texts)) };
  }
  return { ...element, children: [], text: leaves.map((leaf) => textOf(leaf, texts)).join('') };
}

function textOf(leaf: XmlElement, texts: TextsById): string {
  const own = leaf.text.trim();
  if (leaf.key === 'objectdata') return own;
  return texts.get(`${attribute(leaf, 'PageRef') ?? ''} ${own}`) ?? texts.get(own) ?? '';
}
