import { Icon } from '../icon/Icon';
import { useLanguage } from '../state/use-language';
import { EmptyPanel } from './intake/EmptyPanel';
import { INTAKE_TEXT } from './intake/intake-text';
import { useIntake } from './intake/use-intake';
import { LIST_TEXT as TEXT } from './list/list-text';
import { UndoBar } from './list/UndoBar';
import { Panes } from './Panes';
import { useFiles } from './state/use-files';
import { useRemoval } from './state/use-removal';

/** The side panel: files come in anywhere on it; a list of them, and the card of one. */
export function SidePanel() {
  const { language, text } = useLanguage();
  const state = useFiles();
  const removal = useRemoval();
  const intake = useIntake(text);
  const all = state && 'files' in state ? state.files : [];
  const files = all.filter(({ job }) => !removal.hidden.has(job.id));
  return (
    <main className="panel">
      {!state && <p className="pad dim">{text(TEXT.loading)}</p>}
      {state && 'error' in state && (
        <p role="alert" className="pad st s-undetermined">
          {text(TEXT.loadFailed, { message: state.error })}
        </p>
      )}
      {state && 'files' in state && files.length === 0 && (
        <EmptyPanel take={intake.take} text={text} />
      )}
      {files.length > 0 && (
        <Panes {...{ files, language, text, intake }} onRemove={removal.remove} />
      )}
      {intake.notice !== null && (
        <p role="status" className="undo">
          {intake.notice}
        </p>
      )}
      <UndoBar removal={removal} text={text} />
      {intake.dragging && (
        <div className="dropping">
          <Icon name="upload" size={40} />
          <b>{text(INTAKE_TEXT.dropHere)}</b>
        </div>
      )}
    </main>
  );
}
