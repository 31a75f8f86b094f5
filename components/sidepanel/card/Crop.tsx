import type { Region } from '@/utils/read/reading';
import { cropOf } from '../model/crop';
import type { ShownPicture } from '../state/use-picture';

/** Width of the strip in which a cut-out is shown, px; narrow panels scale it down. */
const WIDTH = 344;
const HEIGHT = 40;

interface Props {
  picture: ShownPicture;
  region: Region;
  label: string;
}

/** The place of a value cut out of the page and enlarged. */
export function Crop({ picture, region, label }: Props) {
  const { left, top, width, height } = cropOf(region, picture, WIDTH / HEIGHT);
  return (
    <svg
      className="crop"
      role="img"
      aria-label={label}
      viewBox={`${left} ${top} ${width} ${height}`}
      preserveAspectRatio="xMidYMid meet"
    >
      <image href={picture.url} width={picture.width} height={picture.height} />
    </svg>
  );
}
