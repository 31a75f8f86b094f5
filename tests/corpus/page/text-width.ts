/** Width of a text in mm at a size in mm: Latin characters take about two thirds of a Chinese one. */
export function textWidth(text: string, size: number, spacing = 0): number {
  return Array.from(text).reduce(
    (sum, char) => sum + size * ((char > '\u2e80' ? 1 : 0.64) + spacing),
    0,
  );
}

/** The size at which a text is no wider than `room` mm; `size` when it fits anyway. */
export function fittingSize(text: string, size: number, spacing: number, room: number): number {
  const width = textWidth(text, size, spacing);
  return width <= room ? size : (size * room) / width;
}
