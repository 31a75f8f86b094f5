import { XMLParser } from 'fast-xml-parser';
import { ReadFault } from '../fault';
import { checkBalance } from './balance';
import { decodeText } from './entities';
import type { XmlElement } from './element';
import { keyOf } from './element';

/** The deepest files seen have 12 levels. */
const MAX_DEPTH = 64;
const TEXT = '#text';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  cdataPropName: CDATA,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: MAX_DEPTH,
});

/** What the parser gives with `preserveOrder`: lists of nodes, each under one name. */
type Node = Readonly<Record<string, unknown>>;

/**
 * Parses a well-formed XML text.
 *
 * @throws ReadFault `unsafe-xml` for a document type or entities of its own, `truncated` when it ends
 *   inside an element, `damaged` when it is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  refuseDoctype(text);
  checkBalance(text);
  return parseLoosely(text);
}

/**
 * Parses also what is not well-formed, as far as tags open and close: some makers of OFD write
 * `<:eInvoice xmlns:="">` (Suwell's CustomTag.xml).
 *
 * @throws ReadFault `unsafe-xml`; `damaged` when there is no element.
 */
export function parseLoosely(text: string): XmlElement {
  refuseDoctype(text);
  const roots = toElements(parseNodes(text));
  const [root] = roots;
  if (root === undefined) throw new ReadFault('damaged', { part: 'root' });
  return roots.length === 1 ? root : wrap(roots);
}

/** Several documents in one file, as some exports put them one after the other. */
function wrap(roots: readonly XmlElement[]): XmlElement {
  return { name: '', key: '', prefix: '', attributes: new Map(), children: roots, text: '' };
}

/** Refused before the parser sees it: an invoice has no use for either. */
function refuseDoctype(text: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new ReadFault('unsafe-xml');
}

function parseNodes(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (cause) {
    throw new ReadFault('damaged', { part: 'markup' }, { cause });
  }
}

function toElements(nodes: unknown): XmlElement[] {
  return asNodes(nodes).flatMap((node) => {
    const written = nameOf(node);
    return written === null ? [] : [toElement(written, node)];
  });
}

function asNodes(nodes: unknown): readonly Node[] {
  return Array.isArray(nodes) ? (nodes as Node[]) : [];
}

function nameOf(node: Node): string | null {
  for (const name in node) if (name !== ATTRIBUTES && name !== TEXT && name !== CDATA) return name;
  return null;
}

function toElement(written: string, node: Node): XmlElement {
  const inside = asNodes(node[written]);
  const colon = written.lastIndexOf(':');
  const name = written.slice(colon + 1);
  return {
    name,
    key: keyOf(name),
    prefix: written.slice(0, Math.max(colon, 0)),
    attributes: attributesOf(node[ATTRIBUTES]),
    children: toElements(inside),
    text: inside.map(ownText).join(''),
  };
}

function ownText(node: Node): string {
  if (CDATA in node) {
    return asNodes(node[CDATA])
      .map((part) => asText(part[TEXT]))
      .join('');
  }
  return TEXT in node ? decodeText(asText(node[TEXT])) : '';
}

function attributesOf(value: unknown): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  if (typeof value !== 'object' || value === null) return attributes;
  for (const [name, text] of Object.entries(value)) attributes.set(name, decodeText(asText(text)));
  return attributes;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
