import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging/channel';
import type { PageInvoice } from '@/utils/messaging/protocol';

/** The invoices of the page behind the popup, and how to go to one. */
export interface PageInvoices {
  invoices: PageInvoice[];
  goTo: (key: string) => Promise<void>;
}

/** Null while there is no page with our script, which is the normal case. */
export function usePageInvoices(): PageInvoices | null {
  const [page, setPage] = useState<PageInvoices | null>(null);
  useEffect(() => {
    let gone = false;
    void askActiveTab().then((found) => {
      if (!gone) setPage(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return page;
}

async function askActiveTab(): Promise<PageInvoices | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  if (id === undefined) return null;
  // A tab without our script does not answer; that is no fault.
  const answer = await sendMessage('listInvoices', undefined, id).catch(() => null);
  if (!answer || answer.invoices.length === 0) return null;
  const goTo = async (key: string) => {
    await sendMessage('goToInvoice', { key }, id);
    window.close();
  };
  return { invoices: answer.invoices, goTo };
}
