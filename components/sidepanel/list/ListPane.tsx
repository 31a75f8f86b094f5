import { useState } from 'react';
import { browser } from 'wxt/browser';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import { DownloadOffers } from '../../downloads/DownloadOffers';
import { Icon } from '../../icon/Icon';
import { INTAKE_TEXT } from '../intake/intake-text';
import { PickButton } from '../intake/PickButton';
import { ScanField } from '../intake/ScanField';
import type { IntakeState } from '../intake/use-intake';
import type { ListRow } from '../model/list-rows';
import { listRows } from '../model/list-rows';
import type { PanelFile, PanelInvoice } from '../model/panel-file';
import type { RowWords } from '../model/row-view';
import type { Filter } from '../model/tally';
import { tallyFiles } from '../model/tally';
import { FileList } from './FileList';
import { LIST_TEXT as TEXT } from './list-text';
import { ListFoot } from './ListFoot';
import { ListHead } from './ListHead';

interface Props {
  files: readonly PanelFile[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  /** Id of the row whose card is open. */
  opened: string | null;
  onOpen: (row: ListRow) => void;
  onRemove: (ids: readonly string[]) => void;
  intake: IntakeState;
  profile: ProfileSummary | null | undefined;
  onVerify: (invoices: readonly PanelInvoice[]) => void;
  onCheckFirst: (invoice: PanelInvoice) => void;
  error: string | null;
  words: RowWords;
}

const NONE: ReadonlySet<string> = new Set();

/** The list with its toolbar, its progress and its foot. */
export function ListPane(props: Props) {
  const { files, filter, intake, words, onOpen, onRemove, onCheckFirst } = props;
  const [unfolded, setUnfolded] = useState(NONE);
  const tally = tallyFiles(files);
  const rows = listRows(files, filter, unfolded);
  const unfold = (file: string, open: boolean) => {
    setUnfolded((before) => {
      const after = new Set(before);
      if (open) after.add(file);
      else after.delete(file);
      return after;
    });
  };
  const [first] = tally.check;
  return (
    <>
      <Toolbar {...{ files, intake, onRemove, words }} />
      <DownloadOffers text={words.text} />
      <ListHead {...{ tally, filter }} onFilter={props.onFilter} text={words.text} />
      <FileList
        key={filter}
        {...{ rows, words, onOpen }}
        opened={props.opened}
        onUnfold={unfold}
        onRemove={(file) => onRemove([file])}
      />
      <ListFoot
        {...{ tally }}
        profile={props.profile}
        error={props.error}
        text={words.text}
        onVerify={props.onVerify}
        onCheckFirst={() => {
          if (first) onCheckFirst(first);
        }}
      />
    </>
  );
}

type ToolbarProps = Pick<Props, 'files' | 'intake' | 'onRemove' | 'words'>;

function Toolbar({ files, intake, onRemove, words: { text } }: ToolbarProps) {
  const [scanning, setScanning] = useState(false);
  const openTab = () => void browser.tabs.create({ url: location.href });
  return (
    <>
      <header className="top">
        <img src="/icon/32.png" alt="" width={20} height={20} />
        <h1 className="el grow">{text(TEXT.files, { n: files.length })}</h1>
        <PickButton
          className="q ic s"
          bare
          icon="plus"
          label={text(INTAKE_TEXT.files)}
          onPick={(all) => intake.take(all, 'picker')}
        />
        <PickButton
          className="q ic s"
          bare
          folder
          icon="folder"
          label={text(INTAKE_TEXT.folder)}
          onPick={(all) => intake.take(all, 'picker')}
        />
        <Tool
          icon="qr"
          label={text(INTAKE_TEXT.scan)}
          pressed={scanning}
          onPress={() => setScanning(!scanning)}
        />
        <Tool
          icon="trash"
          label={text(TEXT.clear)}
          onPress={() => onRemove(files.map(({ job }) => job.id))}
        />
        <Tool icon="expand" label={text(TEXT.openTab)} onPress={openTab} />
      </header>
      {scanning && (
        <div className="scanbar">
          <ScanField onScan={(all) => intake.take(all, 'paste')} text={text} />
        </div>
      )}
    </>
  );
}

interface ToolProps {
  icon: 'qr' | 'trash' | 'expand';
  label: string;
  pressed?: boolean;
  onPress: () => void;
}

function Tool({ icon, label, pressed, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className="btn q ic s"
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
