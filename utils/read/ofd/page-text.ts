import type { PageText, TextBox } from '../boxes/text-box';
import type { XmlElement } from '../xml/element';
import { attribute, child, childrenOf, walk } from '../xml/element';
import type { OfdDocument, OfdPage } from './document';
import type { Box } from './geometry';
import type { OfdPackage } from './package';
import { textRuns } from './text-runs';
import type { TextRun } from './text-runs';

/** A page's TextObjects, those of its templates first, as they are drawn. */
export function textObjects(ofd: OfdPackage, document: OfdDocument, page: OfdPage): XmlElement[] {
  const own = ofd.xml(page.path);
  if (own === null) return [];
  const templates = childrenOf(own, 'Template').flatMap((template) => {
    const path = document.templates.get(attribute(template, 'TemplateID') ?? '');
    const root = path === undefined ? null : ofd.xml(path);
    return root === null ? [] : [root];
  });
  return [...templates, own].flatMap((root) => {
    const content = child(root, 'Content');
    return content === null ? [] : [...walk(content)].filter(({ key }) => key === 'textobject');
  });
}

/**
 * The text of a page as boxes, with what its templates print.
 *
 * @param index of the page in the file, from 0.
 */
export function pageText(
  ofd: OfdPackage,
  document: OfdDocument,
  page: OfdPage,
  index: number,
): PageText {
  return {
    page: index,
    aspect: page.box.width / page.box.height,
    boxes: textObjects(ofd, document, page)
      .flatMap(textRuns)
      .flatMap((run) => toBox(run, page.box, index) ?? []),
  };
}

/** Null for text that is wholly off the page, which nobody sees. */
function toBox({ text, box, vertical }: TextRun, page: Box, index: number): TextBox | null {
  const region = {
    page: index,
    left: (box.x - page.x) / page.width,
    top: (box.y - page.y) / page.height,
    width: box.width / page.width,
    height: box.height / page.height,
  };
  const { left, top, width, height } = region;
  const seen = left < 1 && top < 1 && left + width > 0 && top + height > 0;
  return seen ? { text, region, confidence: 1, vertical } : null;
}
