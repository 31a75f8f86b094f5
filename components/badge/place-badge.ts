/** Room that a badge with words takes, and below which only its icon is shown, in px. */
const WORD_ROOM = 84;
const ICON_ROOM = 26;
const GAP = 8;

/** The free room of a cell, in px. */
export interface Room {
  width: number;
  /** Where the number ends, from the cell's left edge. Blocks around the text do not count. */
  textEnd: number;
  isStatic: boolean;
  /** The cell is in the window, or not further from it than its height. */
  isNear: boolean;
}

/**
 * Puts a badge behind the number of its cell without changing the row: it is laid over the free
 * room. Measure all cells before the first is written, or each writing costs a layout.
 */
export function placeBadge(cell: HTMLElement, host: HTMLElement, room: Room): void {
  if (room.isStatic) cell.style.position = 'relative';
  const free = room.width - room.textEnd - GAP;
  host.dataset['fit'] = free >= WORD_ROOM ? 'words' : free >= ICON_ROOM ? 'icon' : 'overlay';
  host.style.left =
    free >= ICON_ROOM ? `${Math.round(room.textEnd) + GAP}px` : `${room.width - 24}px`;
  if (host.parentElement !== cell) cell.append(host);
}

/**
 * The room of each cell. Cells far out of sight take over what a cell of their column with as many
 * digits measured: figures are equally wide, and a thousand measurements would be felt.
 */
export function measureRooms(cells: readonly HTMLTableCellElement[]): Room[] {
  const known = new Map<string, Omit<Room, 'isNear'>>();
  return cells.map((cell) => {
    const { top, bottom } = cell.getBoundingClientRect();
    const isNear = bottom > -innerHeight && top < 2 * innerHeight;
    const alike = `${cell.cellIndex}:${cell.textContent.length}`;
    const room = (isNear ? undefined : known.get(alike)) ?? measureRoom(cell);
    known.set(alike, room);
    return { ...room, isNear };
  });
}

function measureRoom(cell: HTMLElement): Omit<Room, 'isNear'> {
  const box = cell.getBoundingClientRect();
  const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let end = 0;
  while (text.nextNode()) {
    if (!text.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(text.currentNode);
    end = Math.max(end, range.getBoundingClientRect().right - box.left);
  }
  return {
    width: box.width,
    textEnd: Math.min(end, box.width),
    isStatic: getComputedStyle(cell).position === 'static',
  };
}
