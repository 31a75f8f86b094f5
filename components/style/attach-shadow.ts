import page from './page.css?inline';
import tokens from './tokens.css?inline';

const sheets = new Map<string, CSSStyleSheet>();

/** A shadow root with the tokens, the common parts and one part's own style; sheets are shared. */
export function attachStyledShadow(host: HTMLElement, own: string): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  const styles = [tokens, page, own];
  try {
    root.adoptedStyleSheets = styles.map(sheetOf);
  } catch {
    // Firefox refuses constructed sheets from a content script: the same rules as an element.
    const style = document.createElement('style');
    style.textContent = styles.join('\n');
    root.append(style);
  }
  return root;
}

function sheetOf(css: string): CSSStyleSheet {
  const known = sheets.get(css);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  sheets.set(css, sheet);
  return sheet;
}
