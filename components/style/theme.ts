/** Whether what stands behind the element is dark: our parts follow the page, not the system. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const match = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(
      getComputedStyle(at).backgroundColor,
    );
    if (!match || Number(match[4] ?? 1) < 0.5) continue;
    const [red, green, blue] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128 ? 'dark' : 'light';
  }
  return 'light';
}
