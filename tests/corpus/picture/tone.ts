import type { Random } from '../data/random';
import type { Raster } from './raster';
import { blank, byte } from './raster';

/** Box blur over `2 × radius + 1` pixels both ways. */
export function blurred(picture: Raster, radius: number): Raster {
  return boxBlur(boxBlur(picture, radius, 4), radius, picture.width * 4);
}

function boxBlur(picture: Raster, radius: number, stride: number): Raster {
  const target = blank(picture.width, picture.height);
  const { data } = picture;
  for (let at = 0; at < data.length; at += 1) {
    if (at % 4 === 3) continue;
    let sum = 0;
    for (let step = -radius; step <= radius; step += 1) {
      const from = at + step * stride;
      sum += from < 0 || from >= data.length ? byte(data, at) : byte(data, from);
    }
    target.data[at] = sum / (2 * radius + 1);
  }
  return target;
}

/** Grain of a camera or scanner. `strength` is about two standard deviations, of 255. */
export function addNoise(picture: Raster, strength: number, random: Random): Raster {
  const data = new Uint8ClampedArray(picture.data);
  for (let at = 0; at < data.length; at += 4) {
    const shift = (random.next() + random.next() + random.next() - 1.5) * strength;
    for (let channel = 0; channel < 3; channel += 1) {
      data[at + channel] = byte(data, at + channel) + shift;
    }
  }
  return { ...picture, data };
}

/** Light that falls off across the picture in one direction, down to 55–80 %. */
export function addShade(picture: Raster, random: Random): Raster {
  const angle = random.between(0, Math.PI * 2);
  const depth = random.between(0.2, 0.45);
  const [dx, dy] = [Math.cos(angle) / picture.width, Math.sin(angle) / picture.height];
  const data = new Uint8ClampedArray(picture.data);
  for (let at = 0; at < data.length; at += 4) {
    const [x, y] = [(at / 4) % picture.width, Math.floor(at / 4 / picture.width)];
    const along = (x - picture.width / 2) * dx + (y - picture.height / 2) * dy + 0.5;
    const light = 1 - depth * Math.min(1, Math.max(0, along));
    for (let channel = 0; channel < 3; channel += 1) {
      data[at + channel] = byte(data, at + channel) * light;
    }
  }
  return { ...picture, data };
}
