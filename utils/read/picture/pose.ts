import type { Picture } from './picture';
import type { QuarterTurn } from './turn';
import { tilt, turnQuarters } from './turn';

/** How a picture has to be turned so that its text is upright: first the quarters, then the rest. */
export interface Pose {
  /** Clockwise. */
  turn: QuarterTurn;
  /** Degrees clockwise, small. */
  tilt: number;
}

/** Under this a tilt moves the end of a line by less than its height, and turning only blurs. */
export const LEVEL_DEGREES = 0.2;

/** The picture turned as `pose` says, at the same size but for swapped sides. */
export function straighten(picture: Picture, pose: Pose): Picture {
  const turned = turnQuarters(picture, pose.turn);
  return Math.abs(pose.tilt) < LEVEL_DEGREES ? turned : tilt(turned, pose.tilt);
}
