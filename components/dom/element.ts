type Child = Node | string | null;

/** An element with classes and children; strings become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A button that acts only on a person's own press: a page's script cannot click it. */
export function trustedButton(
  className: string,
  act: () => void,
  ...children: Child[]
): HTMLButtonElement {
  const button = element('button', className, ...children);
  button.type = 'button';
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted) act();
  });
  return button;
}
