import { useCallback, useState } from 'react';
import { sendMessage } from '@/utils/messaging/channel';
import type { PanelFile, PanelInvoice } from '../model/panel-file';
import { orderOf, ORDERS_PER_MESSAGE } from '../model/order';
import type { Asked } from '../model/row-view';

/** An invoice with the file that it stands in. */
export interface Placed {
  invoice: PanelInvoice;
  file: PanelFile;
}

export interface Verifying {
  /** Sends the factors of these invoices to the desk. Call it from a person's own press only. */
  verify: (placed: readonly Placed[]) => void;
  asked: Asked;
  /** Why the last orders did not reach the desk. */
  error: string | null;
}

/** Asks for verifications and remembers what this panel asked for. */
export function useVerify(): Verifying {
  const [asked, setAsked] = useState<Asked>(new Map());
  const [error, setError] = useState<string | null>(null);
  const verify = useCallback((placed: readonly Placed[]) => {
    const now = Date.now();
    const keys = placed.flatMap(({ invoice }) => invoice.key ?? []);
    setAsked((before) => new Map([...before, ...keys.map((key) => [key, now] as const)]));
    setError(null);
    sendOrders(placed).catch((reason: unknown) => {
      setError(reason instanceof Error ? reason.message : String(reason));
    });
  }, []);
  return { verify, asked, error };
}

async function sendOrders(placed: readonly Placed[]): Promise<void> {
  const orders = placed.flatMap(({ invoice, file }) => orderOf(invoice, file) ?? []);
  for (let at = 0; at < orders.length; at += ORDERS_PER_MESSAGE) {
    await sendMessage('verify', { orders: orders.slice(at, at + ORDERS_PER_MESSAGE) });
  }
}
