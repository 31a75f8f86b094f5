import { useEffect, useRef, useState } from 'react';
import type { FieldName } from '@/utils/invoice/fields';
import { FIELD_NAMES } from '@/utils/text/field-names';
import { Icon } from '../../icon/Icon';
import type { Say } from '../../state/use-language';
import { CutButton } from '../cut/CutButton';
import type { PanelInvoice } from '../model/panel-file';
import type { ShownPicture } from '../state/use-picture';
import { CARD_TEXT as TEXT } from './card-text';

interface Props {
  picture: ShownPicture;
  name: string;
  invoice: PanelInvoice;
  /** The field whose row is pointed at or focused. */
  lit: FieldName | null;
  onLight: (field: FieldName | null) => void;
  onPick: (field: FieldName) => void;
  text: Say;
}

const ZOOMS = [1, 1.5, 2, 3, 4, 6];

/** The page with the place of each value outlined; doubtful ones carry the number of their box. */
export function PageView({ picture, name, invoice, lit, onLight, onPick, text }: Props) {
  const [step, setStep] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const zoom = ZOOMS[step] ?? 1;
  const marks = marksOf(invoice, picture.page);
  const target = marks.find(({ field }) => field === lit)?.region;
  useEffect(() => {
    if (target && box.current) centre(box.current, target);
  }, [target, zoom]);
  return (
    <figure className="pic">
      <div
        className="picbox"
        ref={box}
        tabIndex={0}
        role="group"
        aria-label={text(TEXT.picture, { name, n: picture.page + 1 })}
      >
        <div className="sheet" style={{ width: `${zoom * 100}%` }}>
          <img src={picture.url} width={picture.width} height={picture.height} alt="" />
          {marks.map(({ field, region, number }) => (
            <button
              key={field}
              type="button"
              tabIndex={-1}
              className={`mk${number === null ? '' : ' doubt'}${field === lit ? ' lit' : ''}`}
              style={{
                left: `${region.left * 100}%`,
                top: `${region.top * 100}%`,
                width: `${region.width * 100}%`,
                height: `${region.height * 100}%`,
              }}
              aria-label={text(FIELD_NAMES[field])}
              title={text(FIELD_NAMES[field])}
              onPointerEnter={() => onLight(field)}
              onPointerLeave={() => onLight(null)}
              onClick={() => onPick(field)}
            >
              {number !== null && <i className="no">{number}</i>}
            </button>
          ))}
        </div>
      </div>
      <figcaption className="zoom">
        <CutButton bare page={picture.page} text={text} />
        <button
          type="button"
          className="btn ic xs"
          aria-label={text(TEXT.zoomOut)}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        >
          <Icon name="minus" size={14} />
        </button>
        <button
          type="button"
          className="btn ic xs"
          aria-label={text(TEXT.zoomIn)}
          disabled={step === ZOOMS.length - 1}
          onClick={() => setStep(step + 1)}
        >
          <Icon name="plus" size={14} />
        </button>
      </figcaption>
    </figure>
  );
}

function marksOf({ details, doubts }: PanelInvoice, page: number) {
  return Object.entries(details).flatMap(([name, { region }]) => {
    const field = name as FieldName; // details are keyed by field names only
    if (region?.page !== page) return [];
    const at = doubts.indexOf(field);
    return [{ field, region, number: at < 0 ? null : at + 1 }];
  });
}

/** Scrolls the box, and nothing else, so that a place on the page stands in its middle. */
function centre(
  box: HTMLElement,
  region: { left: number; top: number; width: number; height: number },
) {
  box.scrollTo({
    left: (region.left + region.width / 2) * box.scrollWidth - box.clientWidth / 2,
    top: (region.top + region.height / 2) * box.scrollHeight - box.clientHeight / 2,
  });
}
