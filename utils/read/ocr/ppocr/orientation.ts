import type { Picture } from '../../picture/picture';
import { LEVEL_DEGREES } from '../../picture/pose';
import type { QuarterTurn } from '../../picture/turn';
import type { TextRect } from './geometry';
import { cutLine, LINE_HEIGHT } from './line-picture';
import type { Model } from './runtime';

/** What the classifier of upside-down lines looks at, pixels. */
const CLASS_WIDTH = 192;
/** Lines that vote, and the lead that settles it: each takes about 10 ms. */
const VOTERS = 10;
const CLEAR_LEAD = 2.5;
/** A line this much longer than high has a direction that can be trusted. */
const LONG = 3;

/**
 * The quarter turn that makes the text of a picture upright. Most invoices have nearly all their
 * text in one direction: the length of level lines against upright ones tells the axis, and the
 * classifier which end is the beginning.
 */
export async function findQuarters(
  model: Model,
  picture: Picture,
  lines: readonly TextRect[],
): Promise<QuarterTurn> {
  const long = lines.filter(isLong);
  const upright = long.filter(({ angle }) => Math.abs(angle) > Math.PI / 4);
  const sideways = sumLength(upright) > sumLength(long) / 2;
  const voters = (sideways ? upright : long.filter((line) => !upright.includes(line)))
    .sort((a, b) => b.length - a.length)
    .slice(0, VOTERS);
  const upsideDown = voters.length > 0 && (await isUpsideDown(model, picture, voters, sideways));
  if (sideways) return upsideDown ? 270 : 90;
  return upsideDown ? 180 : 0;
}

/**
 * How far the picture is tilted, degrees: the turn clockwise that makes its lines level. The
 * weighted median, so that slanted stamps and columns do not count.
 */
export function findTilt(lines: readonly TextRect[]): number {
  const long = lines
    .filter((line) => isLong(line) && Math.abs(line.angle) < Math.PI / 8)
    .sort((a, b) => a.angle - b.angle);
  const half = sumLength(long) / 2;
  let passed = 0;
  for (const { angle, length } of long) {
    passed += length;
    if (passed >= half) return levelled((-angle * 180) / Math.PI);
  }
  return 0;
}

/** What `straighten` leaves as it is counts as level. */
function levelled(degrees: number): number {
  return Math.abs(degrees) < LEVEL_DEGREES ? 0 : degrees;
}

function isLong({ length, thickness }: TextRect): boolean {
  return length > LONG * thickness;
}

function sumLength(lines: readonly TextRect[]): number {
  return lines.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Whether the lines read from their far end. A line that runs downwards (angle near π/2) begins at
 * its top, as text does that was turned clockwise: a turn of 270 sets it right.
 */
async function isUpsideDown(
  model: Model,
  picture: Picture,
  voters: readonly TextRect[],
  sideways: boolean,
): Promise<boolean> {
  let votes = 0;
  for (const line of voters) {
    // Of a sideways line, what counts is how it reads upwards, which is where a turn of 90 puts it.
    const angle = sideways ? upwards(line.angle) : line.angle;
    const { data } = await model.run(classInput(picture, { ...line, angle }), [
      1,
      3,
      LINE_HEIGHT,
      CLASS_WIDTH,
    ]);
    votes += (data[1] ?? 0) - (data[0] ?? 0);
    if (Math.abs(votes) > CLEAR_LEAD) break;
  }
  return votes > 0;
}

function upwards(angle: number): number {
  return angle > 0 ? angle - Math.PI : angle;
}

/** The beginning of a line in the classifier's shape; a shorter one is padded with 0. */
function classInput(picture: Picture, line: TextRect): Float32Array {
  const shown = Math.min(line.length, (line.thickness * CLASS_WIDTH) / LINE_HEIGHT);
  const back = (line.length - shown) / 2;
  const centre = {
    x: line.centre.x - Math.cos(line.angle) * back,
    y: line.centre.y - Math.sin(line.angle) * back,
  };
  const cut = cutLine(picture, { ...line, centre, length: shown }, false);
  const input = new Float32Array(3 * LINE_HEIGHT * CLASS_WIDTH);
  for (let row = 0; row < 3 * LINE_HEIGHT; row += 1) {
    const from = row * cut.width;
    input.set(cut.data.subarray(from, from + cut.width), row * CLASS_WIDTH);
  }
  return input;
}
