import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPageClient } from '@/components/page/page-client';
import { startPageSession } from '@/components/page/page-session';
import { registerPageHandlers } from './handlers';

export default defineContentScript({
  matches: ['https://*.chinatax.gov.cn/*'],
  allFrames: true,
  runAt: 'document_idle',
  main(ctx) {
    const stop = new AbortController();
    ctx.onInvalidated(() => stop.abort());
    const client = createPageClient(() => stop.abort());
    const session = startPageSession(document, client, stop.signal);
    registerPageHandlers(session, stop.signal);
  },
});
