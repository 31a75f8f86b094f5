import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ProtocolMap } from './protocol';

/** The one place from which messages leave; everything else imports these. */
export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
