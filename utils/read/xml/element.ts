/** An element of an XML file. Namespaces are told by prefix only: issuers mix them freely. */
export interface XmlElement {
  /** Local name, as written. */
  name: string;
  /** What `name` is compared by: see `keyOf`. */
  key: string;
  /** Empty = none. */
  prefix: string;
  /** By the name as written, with its prefix. */
  attributes: ReadonlyMap<string, string>;
  children: readonly XmlElement[];
  /** Own text and CDATA, not trimmed, without that of children. */
  text: string;
}

/** Lower case without `-`, `_` and blanks: issuers write TotalTax-includedAmount in several ways. */
export function keyOf(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

/** The first child of this name. */
export function child(element: XmlElement, name: string): XmlElement | null {
  const key = keyOf(name);
  return element.children.find((one) => one.key === key) ?? null;
}

/** All children of this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const key = keyOf(name);
  return element.children.filter((one) => one.key === key);
}

/** The element at the end of a path of names; at each step the first that has the rest. */
export function at(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  const [name, ...rest] = path;
  if (name === undefined) return element;
  for (const next of childrenOf(element, name)) {
    const found = at(next, ...rest);
    if (found !== null) return found;
  }
  return null;
}

/** Trimmed text of the element at a path; null when it is missing, empty or `xsi:nil`. */
export function textAt(element: XmlElement, ...path: readonly string[]): string | null {
  const found = at(element, ...path);
  if (found === null) return null;
  const text = found.text.trim();
  return text === '' ? null : text;
}

/** The element and all inside it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const one of element.children) yield* walk(one);
}

/** The first element of this name at any depth, itself included. */
export function find(element: XmlElement, name: string): XmlElement | null {
  const key = keyOf(name);
  for (const one of walk(element)) if (one.key === key) return one;
  return null;
}

/** An attribute by local name, whatever its prefix and case. */
export function attribute(element: XmlElement, name: string): string | null {
  const wanted = name.toLowerCase();
  for (const [written, value] of element.attributes) {
    const local = written.slice(written.lastIndexOf(':') + 1).toLowerCase();
    if (local === wanted) return value;
  }
  return null;
}
