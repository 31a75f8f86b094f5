import { useState } from 'react';
import type { FieldName } from '@/utils/invoice/fields';
import { kindName, kindNameEn } from '@/utils/invoice/kind-names';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import { Icon } from '../../icon/Icon';
import { readings } from '../../state/readings';
import type { Say } from '../../state/use-language';
import { Rereadings } from '../list/RowAction';
import { LIST_TEXT } from '../list/list-text';
import type { Edits } from '../model/edited-invoice';
import type { PanelFile, PanelInvoice } from '../model/panel-file';
import type { RowWords } from '../model/row-view';
import { isFresh } from '../model/row-view';
import { forgetEdit } from '../state/forget-edit';
import { usePicture } from '../state/use-picture';
import { CARD_TEXT as TEXT } from './card-text';
import type { CardTools } from './card-tools';
import { CardFoot } from './CardFoot';
import { Checks } from './Checks';
import { DoubtList } from './DoubtList';
import { FieldList } from './FieldList';
import { ItemList } from './ItemList';
import { PageView } from './PageView';
import { RemarkList } from './RemarkList';
import { VerdictView } from './VerdictView';

interface Props {
  file: PanelFile;
  invoice: PanelInvoice;
  profile: ProfileSummary | null | undefined;
  words: RowWords;
  error: string | null;
  onVerify: () => void;
  onNext: (() => void) | undefined;
}

/** One invoice: the answer if there is one, the page, what is doubtful, then everything else. */
export function InvoiceCard({ file, invoice, profile, words, error, onVerify, onNext }: Props) {
  const { text, language } = words;
  const [lit, light] = useState<FieldName | null>(null);
  const [editing, startEdit] = useState<FieldName | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const picture = usePicture(invoice.reading, pageOf(invoice));
  const attempt = (work: Promise<void>) => {
    work.then(
      () => setFailure(null),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  const edit = (edits: Edits) => attempt(readings.edit(invoice.reading, invoice.index, edits));
  const undo = (field: FieldName) => attempt(forgetEdit(invoice.reading, invoice.index, field));
  const tools: CardTools = {
    invoice,
    picture,
    language,
    text,
    lit,
    light,
    editing,
    startEdit,
    edit,
    undo,
  };
  return (
    <>
      <div className="cardbody">
        {invoice.record && invoice.stand !== 'checking' && (
          <VerdictView
            record={invoice.record}
            fresh={isFresh(invoice, words.asked)}
            fields={invoice.fields}
            {...{ language, text }}
          />
        )}
        {picture && (
          <PageView
            name={file.job.name}
            onLight={light}
            onPick={startEdit}
            {...{ picture, invoice, lit, text }}
          />
        )}
        <div className="pad">
          {failure !== null && (
            <p role="alert" className="st s-problem">
              {text(TEXT.saveFailed, { message: failure })}
            </p>
          )}
          <CardHead file={file} invoice={invoice} words={words} />
          <DoubtList tools={tools} />
          <FieldList tools={tools} />
          <ItemList items={invoice.read.items} text={text} />
          <Checks invoice={invoice} text={text} />
        </div>
      </div>
      <CardFoot {...{ tools, profile, error, onVerify, onNext }} />
    </>
  );
}

/** Kind, doubts, time, and the remarks that concern the whole. */
function CardHead({ file, invoice, words }: Pick<Props, 'file' | 'invoice' | 'words'>) {
  const { text, language } = words;
  const { kind } = invoice.fields;
  const name = language === 'en' ? kindNameEn : kindName;
  const { ms, reading } = file.job;
  const remarks = [...(reading?.remarks ?? []), ...invoice.read.remarks].filter(
    ({ field }) => field === null,
  );
  return (
    <>
      <div className="row hd2">
        <h2 className="h3">{kind ? name(kind) : text(TEXT.noKind)}</h2>
        {invoice.doubts.length > 0 && (
          <span className="tag c s-undetermined">
            <Icon name="alert" size={14} />
            {text(TEXT.doubts, { n: invoice.doubts.length })}
          </span>
        )}
        {ms !== null && <span className="end dim c12">{tookWords(ms, text)}</span>}
      </div>
      <p className="dim c12 wrap">{file.job.name}</p>
      {invoice.sameAs !== null && (
        <p className="st c12 s-duplicate">
          <Icon name="duplicate" size={14} />
          {text(LIST_TEXT.sameAs, { name: invoice.sameAs })}
        </p>
      )}
      <RemarkList remarks={remarks} text={text} />
      <div className="row">
        <Rereadings job={file.job} text={text} />
      </div>
    </>
  );
}

/** `2.1 秒`, below a second `35 毫秒`. */
function tookWords(ms: number, text: Say): string {
  if (ms < 1000) return text(TEXT.milliseconds, { n: Math.round(ms) });
  return text(TEXT.seconds, { n: (ms / 1000).toFixed(1) });
}

/** The page on which it stands; a source without pages may still have places on one. */
function pageOf({ read }: PanelInvoice): number {
  const [region] = Object.values(read.details).flatMap((field) => field.region ?? []);
  return read.page ?? region?.page ?? 0;
}
