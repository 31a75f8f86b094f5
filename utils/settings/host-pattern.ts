/**
 * The match pattern under which a browser grants the host of an address. Without the port:
 * Firefox knows no ports in match patterns (MDN, "Match patterns"), and in Chromium a pattern
 * without one stands for every port.
 *
 * @throws TypeError for what is no absolute address
 */
export function hostPatternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
