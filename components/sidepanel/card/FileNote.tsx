import { Icon } from '../../icon/Icon';
import { CutButton } from '../cut/CutButton';
import { isPictureFile } from '../cut/cut-source';
import { Rereadings } from '../list/RowAction';
import { faultWords } from '../model/fault-words';
import type { PanelFile } from '../model/panel-file';
import type { RowWords } from '../model/row-view';
import { viewFile } from '../model/row-view';
import { isOpen } from '../model/tally';
import { usePicture } from '../state/use-picture';
import { CARD_TEXT as TEXT } from './card-text';
import { RemarkList } from './RemarkList';

/** A file that shows no invoice: still being read, unreadable, or none in it. */
export function FileNote({ file, words }: { file: PanelFile; words: RowWords }) {
  const { text } = words;
  const { job } = file;
  const picture = usePicture(job.id, 0);
  const view = viewFile(file, words);
  const remarks = job.reading?.remarks ?? [];
  return (
    <div className="cardbody">
      {picture && (
        <figure className="pic">
          <img
            className="whole"
            src={picture.url}
            alt={text(TEXT.picture, { name: job.name, n: 1 })}
          />
        </figure>
      )}
      <div className="pad note">
        <h2 className={`row st s-${view.tone}`}>
          <Icon name={view.icon} size={20} />
          {headOf(file, words)}
        </h2>
        <p className="wrap">{job.name}</p>
        <p className="sub" role="status">
          {hintOf(file, words)}
        </p>
        <RemarkList remarks={remarks} text={text} />
        <div className="row">
          <Rereadings job={job} text={text} />
          {(picture || isPictureFile(job)) && <CutButton page={0} text={text} />}
        </div>
      </div>
    </div>
  );
}

function headOf({ job }: PanelFile, { text }: RowWords): string {
  if (isOpen(job.state)) return text(TEXT.readingNow);
  if (job.fault) return faultWords(job.fault, text).why;
  if (job.state !== 'done') return text(TEXT.fileUnread);
  return text(job.reading?.notInvoice ? TEXT.notInvoice : TEXT.nothing);
}

function hintOf(file: PanelFile, words: RowWords): string {
  const { text } = words;
  const { job } = file;
  if (isOpen(job.state)) return `${viewFile(file, words).note} ${text(TEXT.readingHint)}`.trim();
  if (job.fault) {
    const { figures, next } = faultWords(job.fault, text);
    return [figures, next].filter(Boolean).join(' · ');
  }
  if (job.state !== 'done') return text(TEXT.againHint);
  const none = job.reading?.notInvoice;
  if (!none) return text(TEXT.nothingHint);
  const hint = none.type === 'fiscal-receipt' ? TEXT.fiscalHint : TEXT.notInvoiceHint;
  return text(hint, { name: none.name });
}
