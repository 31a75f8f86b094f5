import type { Picture } from '../../picture/picture';
import type { ReadLine } from './ctc';
import type { TextRect } from './geometry';
import type { LinePicture } from './line-picture';
import { cutLine, lineWidth } from './line-picture';

/** Spreading by this sets equal digits apart that the recogniser had merged (0000 read as 00). */
const SPREAD = 1.4;
/** Numbers, codes, tax ids and amounts with thousands; shorter runs cost more than they gain. */
const NUMBER = /[0-9A-Z.,]{6}/;

/** Whether a line holds a long number of which a character is not sure. */
export function needsSecondLook({ text, doubts }: ReadLine): boolean {
  return doubts.length > 0 && NUMBER.test(text);
}

/** The line again, with its characters further apart. */
export function spreadLine(picture: Picture, rect: TextRect): LinePicture {
  return cutLine(picture, rect, false, Math.round(lineWidth(rect) * SPREAD));
}

/** The surer of two readings of a line. */
export function surer(first: ReadLine, second: ReadLine): ReadLine {
  return second.confidence > first.confidence ? second : first;
}
