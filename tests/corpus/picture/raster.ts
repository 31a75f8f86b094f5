/** A picture as rows of R, G, B, A bytes. */
export interface Raster {
  width: number;
  height: number;
  data: Uint8ClampedArray;
}

/** A white picture. */
export function blank(width: number, height: number, shade = 255): Raster {
  const data = new Uint8ClampedArray(width * height * 4).fill(shade);
  for (let at = 3; at < data.length; at += 4) data[at] = 255;
  return { width, height, data };
}

/** Gives each pixel of a new picture the colour that stands at a place of another (bilinear). */
export function remap(
  source: Raster,
  size: { width: number; height: number },
  place: (x: number, y: number) => readonly [number, number],
  outside = 255,
): Raster {
  const target = blank(size.width, size.height, outside);
  let at = 0;
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1, at += 4) {
      const [sx, sy] = place(x, y);
      if (sx < 0 || sy < 0 || sx > source.width - 1 || sy > source.height - 1) continue;
      sample(source, sx, sy, target.data, at);
    }
  }
  return target;
}

function sample(source: Raster, x: number, y: number, out: Uint8ClampedArray, at: number): void {
  const { width, data } = source;
  const [x0, y0] = [Math.floor(x), Math.floor(y)];
  const [fx, fy] = [x - x0, y - y0];
  const a = (y0 * width + x0) * 4;
  const b = x0 + 1 < width ? a + 4 : a;
  const below = y0 + 1 < source.height ? width * 4 : 0;
  for (let channel = 0; channel < 3; channel += 1) {
    const top = byte(data, a + channel) * (1 - fx) + byte(data, b + channel) * fx;
    const low = byte(data, a + below + channel) * (1 - fx) + byte(data, b + below + channel) * fx;
    out[at + channel] = top * (1 - fy) + low * fy;
  }
}

/** A byte that is inside by construction. */
export function byte(data: Uint8ClampedArray, at: number): number {
  return data[at] ?? 0;
}
