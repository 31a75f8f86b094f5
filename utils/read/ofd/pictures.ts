import type { ReadContext } from '../context';
import type { Region } from '../reading';
import { isPictureType, sniff } from '../sniff';
import type { PictureType } from '../sniff';
import type { XmlElement } from '../xml/element';
import { attribute, child, childrenOf, find, textAt, walk } from '../xml/element';
import { documentFolder, readDocuments } from './document';
import type { OfdDocument, OfdPage } from './document';
import { parseBox } from './geometry';
import { openOfd } from './package';
import type { OfdPackage } from './package';
import type { Surroundings } from './read-ofd';
import { folderOf, resolveLoc } from './paths';

/**
 * A picture of an OFD; a QR code is mostly one of them. JBIG2 (.jb2), in which Suwell keeps QR codes,
 * is left out: no browser decodes it.
 */
export interface OfdPicture {
  type: PictureType;
  bytes: Uint8Array;
  /** Page that shows it, from 0; null when none does, as with stamps in annotations. */
  page: number | null;
  /** Where that page shows it. */
  region: Region | null;
}

/** Invoices have up to ten pictures. */
const MAX_PICTURES = 50;

/**
 * The pictures of an OFD's resources that a browser can decode.
 *
 * @throws ReadFault as `readOfd` does.
 */
export function ofdPictures(
  bytes: Uint8Array,
  ctx: ReadContext,
  around?: Surroundings,
): OfdPicture[] {
  const ofd = openOfd(bytes, ctx, around?.depth, around?.budget);
  const pictures: OfdPicture[] = [];
  let pagesBefore = 0;
  for (const document of readDocuments(ofd)) {
    const regions = regionsById(ofd, document, pagesBefore);
    for (const [id, path] of mediaById(ofd, document)) {
      const picture = toPicture(ofd.bytes(path), regions.get(id) ?? null);
      if (picture !== null && pictures.length < MAX_PICTURES) pictures.push(picture);
    }
    pagesBefore += document.pages.length;
  }
  return pictures;
}

function toPicture(bytes: Uint8Array | null, region: Region | null): OfdPicture | null {
  if (bytes === null || bytes.length === 0) return null;
  const type = sniff(bytes);
  return isPictureType(type) ? { type, bytes, page: region?.page ?? null, region } : null;
}

/** Paths of picture files by resource id (GB/T 33190-2016, 7.9: MediaFile counts from BaseLoc). */
function mediaById(ofd: OfdPackage, document: OfdDocument): ReadonlyMap<string, string> {
  const media = new Map<string, string>();
  for (const file of document.resources) {
    const root = ofd.xml(file);
    const list = root === null ? null : find(root, 'MultiMedias');
    const base = resolveLoc(folderOf(file), (root && attribute(root, 'BaseLoc')) ?? '');
    for (const one of list === null ? [] : childrenOf(list, 'MultiMedia')) {
      const loc = textAt(one, 'MediaFile');
      const path =
        ofd.locate(`${base}/file`, loc, documentFolder(document)) ?? ofd.locate(file, loc);
      if (path !== null) media.set(attribute(one, 'ID') ?? '', path);
    }
  }
  return media;
}

/** Where pages show resources, by id; the first place of each. */
function regionsById(
  ofd: OfdPackage,
  document: OfdDocument,
  pagesBefore: number,
): ReadonlyMap<string, Region> {
  const regions = new Map<string, Region>();
  for (const [index, page] of document.pages.entries()) {
    const root = ofd.xml(page.path);
    const content = root === null ? null : child(root, 'Content');
    for (const object of content === null ? [] : walk(content)) {
      const id = object.key === 'imageobject' ? attribute(object, 'ResourceID') : null;
      const region = regionOf(object, page, pagesBefore + index);
      if (id !== null && region !== null && !regions.has(id)) regions.set(id, region);
    }
  }
  return regions;
}

function regionOf(object: XmlElement, { box }: OfdPage, page: number): Region | null {
  const boundary = parseBox(attribute(object, 'Boundary'));
  return boundary === null
    ? null
    : {
        page,
        left: (boundary.x - box.x) / box.width,
        top: (boundary.y - box.y) / box.height,
        width: boundary.width / box.width,
        height: boundary.height / box.height,
      };
}
