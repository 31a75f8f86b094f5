import { useState } from 'react';
import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging/channel';
import { hostPatternOf } from '@/utils/settings/host-pattern';
import type { ProfileSummary } from '@/utils/settings/provider-profile';
import { QIXIANGYUN_ENDPOINT } from '@/utils/settings/provider-profile';
import { VERDICT_TEXT } from '@/utils/text/verdict-text';
import type { Say } from '../state/use-language';
import { Field } from './Field';
import type { FormValues } from './provider-form';
import { findProblem, toProfileInput } from './provider-form';
import { SETTINGS_TEXT as TEXT } from './settings-text';

interface Props {
  stored: ProfileSummary | null;
  text: Say;
  onChanged: () => Promise<void>;
}

interface Notice {
  tone: 'genuine' | 'problem' | 'undetermined' | 'checking';
  words: string;
}

/** The account at the provider: entered here, tested here, never shown again. */
export function ProviderSettings({ stored, text, onChanged }: Props) {
  const [values, setValues] = useState<FormValues>({
    endpoint: stored?.endpoint ?? QIXIANGYUN_ENDPOINT,
    appKey: stored?.appKey ?? '',
    appSecret: '',
    sm4Key: '',
  });
  const [notice, setNotice] = useState<Notice | null>(null);
  const set = (name: keyof FormValues) => (value: string) => {
    setValues((old) => ({ ...old, [name]: value }));
  };

  const save = async (): Promise<boolean> => {
    const problem = findProblem(values, stored);
    if (problem) {
      setNotice({ tone: 'problem', words: text(problem) });
      return false;
    }
    // Asked before anything else is awaited: the browser wants it inside the person's click.
    const origins = [hostPatternOf(values.endpoint.trim())];
    const allowed = await browser.permissions.request({ origins }).catch(() => false);
    await sendMessage('saveProvider', toProfileInput(values));
    await onChanged();
    setValues((old) => ({ ...old, appSecret: '', sm4Key: '' }));
    setNotice({
      tone: allowed ? 'genuine' : 'undetermined',
      words: text(allowed ? TEXT.saved : TEXT.refused),
    });
    return true;
  };

  const test = async () => {
    if (!(await save())) return;
    setNotice({ tone: 'checking', words: text(TEXT.testing) });
    const { reason, message } = await sendMessage('testProvider');
    if (reason === null) {
      setNotice({ tone: 'genuine', words: text(TEXT.testOk) });
      return;
    }
    const { sentence, next } = VERDICT_TEXT[reason];
    const words = [text(sentence), message, text(next)].filter(Boolean).join(' ');
    setNotice({ tone: 'undetermined', words });
  };

  const guard = (work: () => Promise<unknown>) => () => {
    work().catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      setNotice({ tone: 'problem', words: text(TEXT.failed, { message }) });
    });
  };
  const remove = async () => {
    await sendMessage('removeProvider');
    await onChanged();
  };

  return (
    <form
      className="card form"
      onSubmit={(event) => {
        event.preventDefault();
        guard(save)();
      }}
    >
      <h2>{text(TEXT.provider)}</h2>
      <p className="sub">{text(TEXT.intro)}</p>
      <label className="field">
        <span>{text(TEXT.name)}</span>
        <select className="in" name="provider" defaultValue="qixiangyun">
          <option value="qixiangyun">{text(TEXT.qixiangyun)}</option>
        </select>
      </label>
      <Field
        name="endpoint"
        label={text(TEXT.endpoint)}
        hint={text(TEXT.endpointHint)}
        value={values.endpoint}
        onChange={set('endpoint')}
      />
      <Field
        name="appKey"
        label={text(TEXT.appKey)}
        value={values.appKey}
        onChange={set('appKey')}
      />
      <Field
        name="appSecret"
        secret
        label={text(TEXT.appSecret)}
        placeholder={stored ? text(TEXT.kept) : ''}
        value={values.appSecret}
        onChange={set('appSecret')}
      />
      <Field
        name="sm4Key"
        secret
        label={text(TEXT.sm4Key)}
        hint={text(TEXT.sm4Hint)}
        placeholder={stored?.hasSm4Key ? text(TEXT.kept) : ''}
        value={values.sm4Key}
        onChange={set('sm4Key')}
      />
      <div className="row">
        <button type="submit" className="btn p">
          {text(TEXT.save)}
        </button>
        <button type="button" className="btn" onClick={guard(test)}>
          {text(TEXT.test)}
        </button>
        {stored && (
          <button type="button" className="btn danger end" onClick={guard(remove)}>
            {text(TEXT.remove)}
          </button>
        )}
      </div>
      <p role="status" className={notice ? `notice st s-${notice.tone}` : 'notice'}>
        {notice?.words}
      </p>
    </form>
  );
}
