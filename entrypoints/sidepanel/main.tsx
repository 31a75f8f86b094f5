import '@/utils/messaging/schemas';
import { mount } from '@/components/mount';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import '@/components/style/sidepanel.css';

mount(<SidePanel />);
