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
  return invoices.map((sources) => sources.filter(({ claims }) => claims.number !== undefined));
}

/** Texts by page and object id; ids are unique in a document, so the page is only a help. */
type TextsById = ReadonlyMap<string, string>;

function textsById(ofd: OfdPackage, document: OfdDocument): TextsById {
  const texts = new Map<string, string>();
  for (const page of document.pages) {
    for (const object of textObjects(ofd, document, page)) {
      texts.set(`${page.id} ${attribute(object, 'ID') ?? ''}`, textOfObject(object));
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
  return texts.get(`${attribute(leaf, 'PageRef') ?? ''} ${own}`) ?? '';
}
