import type { Picture } from '@/utils/read/picture/picture';
import { blankPicture } from '@/utils/read/picture/picture';

/** A picture whose pixel at (x, y) has the gray that `shade` gives, 0–255. */
export function paint(
  width: number,
  height: number,
  shade: (x: number, y: number) => number,
): Picture {
  const picture = blankPicture(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      picture.data.fill(shade(x, y), (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return picture;
}

/** A page of "text": rows of dark blocks of uneven length, like words, with gaps between. */
export function pageOfText(width = 600, height = 400): Picture {
  return paint(width, height, (x, y) => {
    const row = Math.floor(y / 24);
    const inRow = y % 24 >= 8 && y % 24 < 18 && y > 30 && y < height - 30;
    const cell = Math.floor((x + row * 13) / 11);
    const word = ((cell * 40_503 + row * 26_437) >>> 3) % 5 > 0;
    const stroke = (x + row * 13) % 11 < 8 && (x * 7 + y * 3) % 5 > 0;
    return inRow && word && stroke && x > 30 && x < width - 30 ? 20 : 245;
  });
}
