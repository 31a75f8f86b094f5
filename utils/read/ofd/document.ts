import { ReadFault } from '../fault';
import type { XmlElement } from '../xml/element';
import { at, attribute, child, childrenOf, textAt } from '../xml/element';
import type { Box } from './geometry';
import { parseBox } from './geometry';
import type { OfdPackage } from './package';
import { folderOf } from './paths';

/** One page of a document. */
export interface OfdPage {
  id: string;
  path: string;
  /** mm. */
  box: Box;
}

/** A DocBody of OFD.xml and the Document.xml that it names (GB/T 33190-2016, 7.4 and 7.5). */
export interface OfdDocument {
  /** Path of Document.xml. */
  path: string;
  docInfo: XmlElement | null;
  /** Paths of template pages, by id. */
  templates: ReadonlyMap<string, string>;
  pages: readonly OfdPage[];
  attachments: string | null;
  customTags: string | null;
  /** Paths of PublicRes and DocumentRes. */
  resources: readonly string[];
}

/** A4 in mm, for documents that do not tell. */
const DEFAULT_BOX: Box = { x: 0, y: 0, width: 210, height: 297 };

/**
 * All documents of a package.
 *
 * @throws ReadFault `damaged` when it has none, or a DocRoot leads nowhere.
 */
export function readDocuments(ofd: OfdPackage): OfdDocument[] {
  const root = ofd.xml('OFD.xml');
  const bodies = root === null ? [] : childrenOf(root, 'DocBody');
  if (bodies.length === 0) throw new ReadFault('damaged', { part: 'DocBody' });
  return bodies.map((body) => readDocument(ofd, body));
}

function readDocument(ofd: OfdPackage, body: XmlElement): OfdDocument {
  const path = ofd.locate('OFD.xml', textAt(body, 'DocRoot'));
  const document = path === null ? null : ofd.xml(path);
  if (path === null || document === null) throw new ReadFault('damaged', { part: 'DocRoot' });
  const locate = (loc: string | null) => ofd.locate(path, loc);
  const common = child(document, 'CommonData');
  return {
    path,
    docInfo: child(body, 'DocInfo'),
    templates: templatesOf(common, locate),
    pages: pagesOf(ofd, document, common, locate),
    attachments: locate(textAt(document, 'Attachments')),
    customTags: locate(textAt(document, 'CustomTags')),
    resources: ['PublicRes', 'DocumentRes'].flatMap((name) =>
      (common === null ? [] : childrenOf(common, name)).flatMap(({ text }) => locate(text) ?? []),
    ),
  };
}

type Locate = (loc: string | null) => string | null;

function templatesOf(common: XmlElement | null, locate: Locate): ReadonlyMap<string, string> {
  const templates = new Map<string, string>();
  for (const template of common === null ? [] : childrenOf(common, 'TemplatePage')) {
    const path = locate(attribute(template, 'BaseLoc'));
    if (path !== null) templates.set(attribute(template, 'ID') ?? '', path);
  }
  return templates;
}

function pagesOf(
  ofd: OfdPackage,
  document: XmlElement,
  common: XmlElement | null,
  locate: Locate,
): OfdPage[] {
  const whole = boxIn(common, 'PageArea') ?? DEFAULT_BOX;
  const listed = at(document, 'Pages');
  return (listed === null ? [] : childrenOf(listed, 'Page')).flatMap((page) => {
    const path = locate(attribute(page, 'BaseLoc'));
    if (path === null) return [];
    const content = ofd.xml(path);
    return [{ id: attribute(page, 'ID') ?? '', path, box: boxIn(content, 'Area') ?? whole }];
  });
}

/** PhysicalBox of a page's Area or of the document's PageArea; null when missing or without size. */
function boxIn(parent: XmlElement | null, name: string): Box | null {
  const box = parent === null ? null : parseBox(textAt(parent, name, 'PhysicalBox'));
  return box !== null && box.width > 0 && box.height > 0 ? box : null;
}

/** The folder of Document.xml, from which some makers count the locations in all their files. */
export function documentFolder({ path }: OfdDocument): string {
  return folderOf(path);
}
