import '@/utils/messaging/schemas';
import { Popup } from '@/components/popup/Popup';
import { mount } from '@/components/mount';

mount(<Popup />);
