import { formatMoney } from '@/utils/invoice/money';
import type { IconName } from '../../icon/glyphs';
import { Icon } from '../../icon/Icon';
import type { ListRow } from '../model/list-rows';
import type { RowWords } from '../model/row-view';
import { viewFile, viewInvoice } from '../model/row-view';
import { LIST_TEXT as TEXT } from './list-text';
import { RowAction } from './RowAction';
import { ROW_HEIGHT } from './use-window';

interface Props {
  row: ListRow;
  index: number;
  count: number;
  /** The tab stop of the list. */
  isStop: boolean;
  isOpen: boolean;
  words: RowWords;
  onOpen: () => void;
  onUnfold: (file: string, unfold: boolean) => void;
}

/** A file, or an invoice of an unfolded file, in two lines. */
export function FileRow({ row, index, count, isStop, isOpen, words, onOpen, onUnfold }: Props) {
  const { text } = words;
  const { job } = row.file;
  const isFile = row.type === 'file';
  const view = isFile ? viewFile(row.file, words) : viewInvoice(row.invoice, words);
  const total = isFile ? row.file.total : row.invoice.fields.totalWithTax;
  const name = isFile ? job.name : invoiceName(row, text);
  return (
    <li
      className={`fl${isFile ? '' : ' sub1'}${isOpen ? ' sel' : ''}`}
      style={{ top: index * ROW_HEIGHT }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <button
        type="button"
        className="flb"
        tabIndex={isStop ? 0 : -1}
        aria-current={isOpen}
        title={[name, view.word, view.note].filter(Boolean).join(' · ')}
        onClick={onOpen}
      >
        <Icon name={isFile ? fileIcon(job.name) : 'invoice'} />
        <span className="el">{name}</span>
        <span className="amt">{total !== null && formatMoney(total)}</span>
        <span className="l2">
          <span className={`st c12 s-${view.tone}`}>
            <Icon name={view.icon} size={14} />
            {view.word}
          </span>
          <span className="el dim">{view.note}</span>
        </span>
      </button>
      {isFile && row.unfolds ? (
        <button
          type="button"
          className="btn q ic xs"
          tabIndex={isStop ? 0 : -1}
          aria-expanded={row.unfolded}
          aria-label={text(row.unfolded ? TEXT.fold : TEXT.unfold, { name })}
          onClick={() => onUnfold(row.id, !row.unfolded)}
        >
          <Icon name={row.unfolded ? 'down' : 'right'} size={14} />
        </button>
      ) : (
        isFile && <RowAction job={job} tabIndex={isStop ? 0 : -1} text={text} />
      )}
    </li>
  );
}

function invoiceName({ invoice }: ListRow & { type: 'invoice' }, text: RowWords['text']): string {
  const { fields, read, index } = invoice;
  const page = text(TEXT.page, { n: (read.page ?? index) + 1 });
  return [page, fields.sellerName ?? fields.number].filter(Boolean).join(' · ');
}

function fileIcon(name: string): IconName {
  if (/\.zip$/i.test(name)) return 'zip';
  return /\.(?:jpe?g|png|webp|bmp|gif|tiff?|hei[cf]|avif)$/i.test(name) ? 'picture' : 'file';
}
