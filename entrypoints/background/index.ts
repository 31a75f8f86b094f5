import '@/utils/messaging/schemas';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { registerPageRoutes } from './page-routes';
import { registerSettingsRoutes } from './settings-routes';
import { createServices } from './services';
import { WAKE_ALARM } from './wake';

// Listeners are registered in the first turn, or the event that woke the worker is lost.
export default defineBackground(() => {
  const services = createServices();
  registerPageRoutes(services);
  registerSettingsRoutes(services);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === WAKE_ALARM) void services.ready.then(() => services.desk.pump());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void services.openPlace('settings', null);
  });
});
