import '@/utils/messaging/schemas';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { languageItem } from '@/utils/settings/language';
import { registerDownloads } from './downloads';
import { registerMenuClicks } from './menu-intake';
import { createMenus, isMenuId } from './menus';
import { registerPageRoutes } from './page-routes';
import { registerReadingRoutes } from './reading-routes';
import { registerSettingsRoutes } from './settings-routes';
import { createServices } from './services';
import { READER_ALARM, WAKE_ALARM } from './wake';

// Listeners are registered in the first turn, or the event that woke the worker is lost.
export default defineBackground(() => {
  const services = createServices();
  registerPageRoutes(services);
  registerSettingsRoutes(services);
  const intake = { ...services, wake: () => services.reader.wake(), now: Date.now };
  registerReadingRoutes(services, intake);
  registerMenuClicks(intake, isMenuId);
  registerDownloads();
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE_ALARM) void services.ready.then(() => services.desk.pump());
    if (alarm.name === READER_ALARM) void services.reader.wake();
  });
  void services.reader.wake();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void languageItem.getValue().then(createMenus);
    if (reason === 'install') void services.openPlace('settings', null);
  });
});
