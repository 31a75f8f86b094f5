import { drawIcon } from '../icon/draw-icon';
import { attachStyledShadow } from '../style/attach-shadow';
import css from './badge.css?inline';
import type { BadgeView } from './badge-view';

/** The mark beside one invoice number in a page: one button in its own shadow root. */
export interface Badge {
  readonly host: HTMLElement;
  readonly button: HTMLButtonElement;
  show(key: string, view: BadgeView): void;
}

export function createBadge(): Badge {
  const host = document.createElement('fapiao-badge');
  const root = attachStyledShadow(host, css);
  const button = document.createElement('button');
  button.type = 'button';
  root.append(button);
  let shown = '';
  return {
    host,
    button,
    show(key, view) {
      const signature = JSON.stringify([key, view]);
      if (signature === shown) return;
      shown = signature;
      host.dataset['key'] = key;
      host.dataset['state'] = view.state;
      button.className = `badge s-${view.tone}${view.outlined ? ' old' : ''}`;
      button.setAttribute('aria-label', view.label);
      button.title = view.label;
      button.replaceChildren(drawIcon(view.icon, 14), span('w', view.word));
      if (view.note !== null) button.append(span('n', view.note));
    },
  };
}

function span(className: string, text: string): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}
