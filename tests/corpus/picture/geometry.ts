import type { Random } from '../data/random';
import type { Raster } from './raster';
import { blank, remap } from './raster';

/** Turned about its middle by a small angle in degrees; corners that come free are white. */
export function skewed(picture: Raster, degrees: number): Raster {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { width, height } = picture;
  const size = {
    width: Math.ceil(width * cos + height * Math.abs(sin)),
    height: Math.ceil(height * cos + width * Math.abs(sin)),
  };
  return remap(picture, size, (x, y) => {
    const [dx, dy] = [x - size.width / 2, y - size.height / 2];
    return [cos * dx + sin * dy + width / 2, -sin * dx + cos * dy + height / 2];
  });
}

/** Turned clockwise by quarters. */
export function turned(picture: Raster, degrees: 90 | 180 | 270): Raster {
  const { width, height } = picture;
  const upright = degrees === 180;
  const size = upright ? { width, height } : { width: height, height: width };
  return remap(picture, size, (x, y) => {
    if (upright) return [width - 1 - x, height - 1 - y];
    return degrees === 90 ? [y, height - 1 - x] : [width - 1 - y, x];
  });
}

/** Made smaller by averaging, as a chat or a screenshot does. `factor` below 1. */
export function scaled(picture: Raster, factor: number): Raster {
  const width = Math.round(picture.width * factor);
  const height = Math.round(picture.height * factor);
  const target = blank(width, height);
  const step = 1 / factor;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) average(picture, target, x, y, step);
  }
  return target;
}

function average(picture: Raster, target: Raster, x: number, y: number, step: number): void {
  const [right, bottom] = [
    Math.min(picture.width, Math.ceil((x + 1) * step)),
    Math.min(picture.height, Math.ceil((y + 1) * step)),
  ];
  const [left, top] = [Math.floor(x * step), Math.floor(y * step)];
  const count = (right - left) * (bottom - top);
  for (let channel = 0; channel < 3; channel += 1) {
    let sum = 0;
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) {
        sum += picture.data[(row * picture.width + column) * 4 + channel] ?? 0;
      }
    }
    target.data[(y * target.width + x) * 4 + channel] = sum / count;
  }
}

/**
 * Seen at an angle on a grey table: each corner moves by up to `reach` of the size. The way back
 * from the photo is a projective map through the four corners.
 */
export function inPerspective(picture: Raster, random: Random, reach: number): Raster {
  const border = 0.06;
  const [w, h] = [picture.width, picture.height];
  const size = {
    width: Math.round(w * (1 + 2 * border)),
    height: Math.round(h * (1 + 2 * border)),
  };
  const move = () => random.between(-reach, reach);
  const corner = (x: number, y: number) =>
    [w * (x + border + move()), h * (y + border + move())] as const;
  const corners = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)] as const;
  const back = inverseProjection(corners);
  return remap(
    picture,
    size,
    (x, y) => {
      const [u, v] = back(x, y);
      return [u * (w - 1), v * (h - 1)];
    },
    random.int(90, 150),
  );
}

type Corner = readonly [number, number];

/** Maps a quadrangle to the unit square (Heckbert, Fundamentals of Texture Mapping, 1989, 2.2.3). */
function inverseProjection([p0, p1, p2, p3]: readonly [Corner, Corner, Corner, Corner]): (
  x: number,
  y: number,
) => Corner {
  const [dx1, dy1] = [p1[0] - p2[0], p1[1] - p2[1]];
  const [dx2, dy2] = [p3[0] - p2[0], p3[1] - p2[1]];
  const [sx, sy] = [p0[0] - p1[0] + p2[0] - p3[0], p0[1] - p1[1] + p2[1] - p3[1]];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  const [a, b, c] = [p1[0] - p0[0] + g * p1[0], p3[0] - p0[0] + h * p3[0], p0[0]];
  const [d, e, f] = [p1[1] - p0[1] + g * p1[1], p3[1] - p0[1] + h * p3[1], p0[1]];
  // The adjugate of [a b c; d e f; g h 1] maps back, up to a factor that the division takes out.
  return (x, y) => {
    const u = (e - f * h) * x + (c * h - b) * y + (b * f - c * e);
    const v = (f * g - d) * x + (a - c * g) * y + (c * d - a * f);
    const q = (d * h - e * g) * x + (b * g - a * h) * y + (a * e - b * d);
    return [u / q, v / q];
  };
}
