import type { Gray } from './picture';

/**
 * How sharp a picture is: the variance of its Laplacian (Pech-Pacheco 2000) over that of its
 * brightness, so that pale print and much or little text do not count. 0 for a blank picture.
 */
export function measureSharpness({ width, height, data }: Gray): number {
  let [sum, squares, light, lights, count] = [0, 0, 0, 0, 0];
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = data[at] ?? 0;
      const sides = (data[at - 1] ?? 0) + (data[at + 1] ?? 0);
      const laplacian = sides + (data[at - width] ?? 0) + (data[at + width] ?? 0) - 4 * value;
      sum += laplacian;
      squares += laplacian * laplacian;
      light += value;
      lights += value * value;
      count += 1;
    }
  }
  if (count === 0) return 0;
  const brightness = lights / count - (light / count) ** 2;
  return brightness < 1 ? 0 : (squares / count - (sum / count) ** 2) / brightness;
}
