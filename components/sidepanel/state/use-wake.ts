import { useEffect, useState } from 'react';
import { sendMessage } from '@/utils/messaging/channel';

/** How often the reader is called while files wait, in ms: that starts one that died. */
const EVERY = 3_000;

/** Calls the reader while `open`; true = the last call was not answered. */
export function useWake(open: boolean): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!open) return;
    const call = () => {
      sendMessage('wakeReader').then(
        () => setFailed(false),
        () => setFailed(true),
      );
    };
    call();
    const timer = setInterval(call, EVERY);
    return () => clearInterval(timer);
  }, [open]);
  return open && failed;
}
