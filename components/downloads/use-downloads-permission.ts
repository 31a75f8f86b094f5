import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { downloadOffersItem } from '@/utils/settings/download-offers';

const WANTED: { permissions: ['downloads'] } = { permissions: ['downloads'] };

export interface DownloadsPermission {
  /** Undefined while the browser is asked. */
  granted: boolean | undefined;
  /** Asks the person by the browser's own dialogue; call it in a click. False = refused. */
  request: () => Promise<boolean>;
  /** Gives the permission back, and with it what was offered. */
  giveBack: () => Promise<void>;
}

/** Whether we are told of finished downloads; follows a change made in the browser's own settings. */
export function useDownloadsPermission(): DownloadsPermission {
  const [granted, setGranted] = useState<boolean | undefined>(undefined);
  useEffect(() => {
    const look = () => void browser.permissions.contains(WANTED).then(setGranted);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const request = useCallback(() => browser.permissions.request(WANTED), []);
  const giveBack = useCallback(async () => {
    await browser.permissions.remove(WANTED);
    await downloadOffersItem.removeValue();
  }, []);
  return { granted, request, giveBack };
}
