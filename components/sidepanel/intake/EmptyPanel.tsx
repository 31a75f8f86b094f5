import type { Intake } from '@/utils/history/reading-rows';
import { DEFAULT_LIMITS } from '@/utils/read/limits';
import { DEFAULT_READING_SETTINGS } from '@/utils/settings/reading';
import type { Phrase } from '@/utils/text/phrase';
import { AskForDownloads } from '../../downloads/AskForDownloads';
import { DownloadOffers } from '../../downloads/DownloadOffers';
import type { IconName } from '../../icon/glyphs';
import { Icon } from '../../icon/Icon';
import type { Say } from '../../state/use-language';
import { useReadingSettings } from '../../settings/use-reading-settings';
import type { Gathered } from './gather';
import { INTAKE_TEXT as TEXT } from './intake-text';
import { PickButton } from './PickButton';
import { ScanField } from './ScanField';

interface Props {
  take: (gathered: Gathered, intake: Intake) => void;
  text: Say;
}

const MEGABYTE = 1 << 20;

const WAYS: ReadonlyArray<{ icon: IconName; name: Phrase; hint: Phrase }> = [
  { icon: 'upload', name: TEXT.drop, hint: TEXT.dropHint },
  { icon: 'picture', name: TEXT.rightClick, hint: TEXT.rightClickHint },
  { icon: 'paste', name: TEXT.paste, hint: TEXT.pasteHint },
];

/** Before the first file: the ways in, what is read, and that nothing leaves the machine. */
export function EmptyPanel({ take, text }: Props) {
  const { settings = DEFAULT_READING_SETTINGS } = useReadingSettings();
  const limits = {
    image: Math.round(settings.imageBytes / MEGABYTE),
    file: DEFAULT_LIMITS.fileBytes / MEGABYTE,
    pages: settings.pdfPages,
  };
  return (
    <div className="intake">
      <DownloadOffers text={text} />
      <div className="zone">
        <Icon name="invoice" size={40} />
        <h1>{text(TEXT.emptyTitle)}</h1>
        <p className="sub">{text(TEXT.reads)}</p>
        <p className="dim c12">{text(TEXT.limits, limits)}</p>
        <div className="row">
          <PickButton
            className="p"
            icon="file"
            label={text(TEXT.files)}
            onPick={(gathered) => take(gathered, 'picker')}
          />
          <PickButton
            className=""
            folder
            icon="folder"
            label={text(TEXT.folder)}
            onPick={(gathered) => take(gathered, 'picker')}
          />
        </div>
      </div>
      <dl className="ways">
        {WAYS.map(({ icon, name, hint }) => (
          <div key={icon}>
            <dt>
              <Icon name={icon} />
              {text(name)}
            </dt>
            <dd className="sub">{text(hint)}</dd>
          </div>
        ))}
      </dl>
      <AskForDownloads text={text} />
      <ScanField onScan={(gathered) => take(gathered, 'paste')} text={text} />
      <p className="row c12 sub">
        <Icon name="lock" size={14} />
        {text(TEXT.local)}
      </p>
    </div>
  );
}
