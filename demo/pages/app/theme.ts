/** The theme asked for by ?theme=dark; every other value is the light one. */
export function isDarkTheme(): boolean {
  return new URLSearchParams(location.search).get('theme') === 'dark';
}

/** Sets TDesign's theme attribute on the root element, as TDesign apps do. */
export function applyTheme(): void {
  document.documentElement.setAttribute('theme-mode', isDarkTheme() ? 'dark' : 'light');
}
