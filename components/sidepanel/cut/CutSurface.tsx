import type { KeyboardEvent, PointerEvent } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { CutBox, Point, Sides } from './cut-box';
import { anchorOf, boxBetween, middleBox, nudgeBox } from './cut-box';

/** How near a press must be to a corner to take hold of it, px of the screen. */
const REACH = 12;
/** The part of the window's height that a page may take. */
const MOST_OF_WINDOW = '66vh';

interface Props {
  url: string;
  label: string;
  box: CutBox | null;
  onBox: (box: CutBox) => void;
  /** Enter on the picture. */
  onCut: () => void;
  onUnreadable: () => void;
}

/** The picture with the box on it: drag a new one, drag a corner, or use the arrow keys. */
export function CutSurface({ url, label, box, onBox, onCut, onUnreadable }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const [sides, setSides] = useState<Sides | null>(null);
  const drag = useDrag(sides, box, onBox);
  useEffect(() => {
    if (sides) sheet.current?.focus({ preventScroll: true });
  }, [sides]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!sides || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter') onCut();
    else {
      const next = nudgeBox(box ?? middleBox(sides), event.key, event.shiftKey, sides);
      if (!next) return;
      onBox(box ? next : middleBox(sides));
    }
    event.preventDefault(); // or the picture scrolls under the box
  };
  return (
    <div
      ref={sheet}
      className="cutsheet"
      role="application"
      aria-label={label}
      tabIndex={0}
      style={sides ? { maxWidth: `calc(${MOST_OF_WINDOW} * ${sides.width / sides.height})` } : {}}
      onKeyDown={onKeyDown}
      {...drag}
    >
      <img
        src={url}
        alt=""
        draggable={false}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          setSides({ width: naturalWidth, height: naturalHeight });
        }}
        onError={onUnreadable}
      />
      {sides && box && <Frame box={box} sides={sides} />}
    </div>
  );
}

/** The box, with everything outside of it shaded. */
function Frame({ box, sides }: { box: CutBox; sides: Sides }) {
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  return (
    <div
      className="cutbox"
      style={{
        left: part(box.left, sides.width),
        top: part(box.top, sides.height),
        width: part(box.width, sides.width),
        height: part(box.height, sides.height),
      }}
    >
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

type Pointing = PointerEvent<HTMLDivElement>;

function useDrag(sides: Sides | null, box: CutBox | null, onBox: Props['onBox']) {
  const anchor = useRef<Point | null>(null);
  const stop = () => {
    anchor.current = null;
  };
  return {
    onPointerDown(event: Pointing) {
      if (!sides || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const reach = REACH * (sides.width / event.currentTarget.clientWidth);
      anchor.current = anchorOf(pointOf(event, sides), box, reach);
    },
    onPointerMove(event: Pointing) {
      if (sides && anchor.current) onBox(boxBetween(anchor.current, pointOf(event, sides), sides));
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
}

/** Where the pointer is on the picture, px of the picture; it may be beyond. */
function pointOf(event: Pointing, { width, height }: Sides): Point {
  const shown = event.currentTarget.getBoundingClientRect();
  return {
    x: ((event.clientX - shown.left) / shown.width) * width,
    y: ((event.clientY - shown.top) / shown.height) * height,
  };
}
