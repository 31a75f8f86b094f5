import type { Random } from '../data/random';
import { addNoise, addShade, blurred } from './tone';
import { inPerspective, scaled, skewed, turned } from './geometry';
import type { Raster } from './raster';

/** What happened to a picture between the issuer and us. JPEG loss comes with the file type. */
export type Damage =
  'skew' | 'blur' | 'noise' | 'phone' | 'turn-90' | 'turn-180' | 'turn-270' | 'shadow' | 'small';

/** The picture after one damage; how strong it is, is drawn from `random`. */
export function damaged(picture: Raster, damage: Damage, random: Random): Raster {
  switch (damage) {
    case 'skew':
      return skewed(picture, random.between(0.5, 3) * random.pick([-1, 1]));
    case 'blur':
      return blurred(picture, random.pick([1, 1, 2]));
    case 'noise':
      return addNoise(picture, random.between(6, 18), random);
    case 'phone':
      return phonePhoto(picture, random);
    case 'turn-90':
      return turned(picture, 90);
    case 'turn-180':
      return turned(picture, 180);
    case 'turn-270':
      return turned(picture, 270);
    case 'shadow':
      return addShade(picture, random);
    case 'small':
      return scaled(picture, random.between(0.45, 0.65));
  }
}

/** Paper on a table, held at an angle in uneven light. */
function phonePhoto(picture: Raster, random: Random): Raster {
  const shot = inPerspective(picture, random, 0.035);
  return addNoise(addShade(blurred(shot, 1), random), 5, random);
}
