import { Icon } from '../../icon/Icon';
import type { Say } from '../../state/use-language';
import { offlineChecks } from '../model/checks';
import type { PanelInvoice } from '../model/panel-file';
import { CARD_TEXT as TEXT } from './card-text';

/** What costs nothing, in clothes of its own: a bare tick or cross is no verdict. */
export function Checks({ invoice, text }: { invoice: PanelInvoice; text: Say }) {
  return (
    <>
      <h3>{text(TEXT.checks)}</h3>
      <p className="dim c12">{text(TEXT.checksHint)}</p>
      <ul className="fds">
        {offlineChecks(invoice).map(({ name, passes, sentence, detail }) => (
          <li key={name[0]} className="fd">
            <span className={passes === null ? 'dim' : passes ? 'yes' : 'not'}>
              {passes === false ? (
                <span aria-hidden="true">≠</span>
              ) : (
                <Icon name={passes === null ? 'minus' : 'check'} />
              )}
              <span className="vh">
                {text(passes === null ? TEXT.unknown : passes ? TEXT.passes : TEXT.differs)}
              </span>
            </span>
            <div className="grow">
              <b>{text(name)}</b> {text(sentence)}
              {detail !== null && <div className="dim c12">{detail}</div>}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
