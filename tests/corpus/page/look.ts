import type { Random } from '../data/random';
import type { FontSet } from './fonts';

/** How one issuer's software and printer draw the same form: nothing here changes what is said. */
export interface Look {
  fonts: FontSet;
  /** CSS colours of the printed form and of what is filled in. */
  formColor: string;
  inkColor: string;
  /** Letter space of values, in em. */
  valueSpacing: number;
  /** Relative size of values and of labels. */
  valueScale: number;
  /** The whole print layer against the form, mm. */
  shiftX: number;
  shiftY: number;
  colon: '：' | ':';
  brackets: '（）' | '()';
  yen: '¥' | '￥' | '¥ ' | '';
  yuan: '圆' | '元';
  /** Sign before 大写: a character, or a drawing that no text layer holds. */
  circle: 'ⓧ' | '⊗' | 'drawn' | 'none';
  date: 'tight' | 'spaced' | 'split';
  /** Whether the document holds all labels first and the values after them. */
  labelsFirst: boolean;
  /** Whether labels are split into runs of one character, as justified labels are. */
  splitLabels: boolean;
  checkCodeGroups: boolean;
  downloadCount: boolean;
  /** A yellow 税 in the middle of the QR. */
  qrMark: boolean;
  stamp: 'on-title' | 'on-seller' | 'on-amounts' | 'none';
}

/** `paper` looks are filled in by a dot-matrix printer: off by up to 2 mm, blue or grey. */
export function makeLook(random: Random, fonts: FontSet, medium: 'screen' | 'paper'): Look {
  const paper = medium === 'paper';
  const reach = paper ? 1.6 : 0.4;
  return {
    fonts,
    formColor: random.pick(
      paper ? ['#7a4a2a', '#5b6b4a', '#8a5a3c'] : ['#8b2020', '#800000', '#a0522d', '#9c5a1a'],
    ),
    inkColor: random.pick(paper ? ['#1c2f8f', '#26306e', '#3a3a44'] : ['#000', '#111', '#222']),
    valueSpacing: random.pick([0, 0, 0, 0.02, 0.05, paper ? 0.12 : 0.03]),
    valueScale: random.between(0.92, 1.1),
    shiftX: random.between(-reach, reach),
    shiftY: random.between(-reach, reach),
    colon: random.pick(['：', '：', ':']),
    brackets: random.pick(['（）', '（）', '()']),
    yen: random.pick(['¥', '¥', '￥', '¥ ']),
    yuan: random.pick(['圆', '圆', '元']),
    circle: random.pick(['ⓧ', '⊗', 'drawn', 'drawn', 'none']),
    date: random.pick(['tight', 'tight', 'spaced', 'split']),
    labelsFirst: random.chance(0.5),
    splitLabels: random.chance(0.4),
    checkCodeGroups: random.chance(0.7),
    downloadCount: random.chance(0.5),
    qrMark: random.chance(0.6),
    stamp: random.pick(['on-title', 'on-title', 'on-seller', 'on-amounts', 'none']),
  };
}
