/** Room that a badge with words takes, and below which only its icon is shown, in px. */
const WORD_ROOM = 84;
const ICON_ROOM = 26;
const GAP = 8;

export interface Placement {
  cell: HTMLElement;
  host: HTMLElement;
}

/**
 * Puts badges behind the numbers of their cells without changing any row: they are laid over the
 * free room of the cell. All cells are measured first and written afterwards.
 */
export function placeBadges(placements: readonly Placement[]): void {
  const measured = placements.map(({ cell }) => measure(cell));
  placements.forEach(({ cell, host }, index) => {
    const room = measured[index];
    if (!room) return;
    if (room.isStatic) cell.style.position = 'relative';
    const free = room.width - room.textEnd - GAP;
    host.dataset['fit'] = free >= WORD_ROOM ? 'words' : free >= ICON_ROOM ? 'icon' : 'overlay';
    host.style.left =
      free >= ICON_ROOM ? `${Math.round(room.textEnd) + GAP}px` : `${room.width - 24}px`;
    if (host.parentElement !== cell) cell.append(host);
  });
}

/** Where the number ends, from the cell's left edge, in px. Blocks around the text do not count. */
function measure(cell: HTMLElement) {
  const box = cell.getBoundingClientRect();
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  let end = 0;
  while (text.nextNode()) {
    if (!text.currentNode.nodeValue?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(text.currentNode);
    end = Math.max(end, range.getBoundingClientRect().right - box.left);
  }
  return {
    width: box.width,
    textEnd: Math.min(end, box.width),
    isStatic: getComputedStyle(cell).position === 'static',
  };
}
