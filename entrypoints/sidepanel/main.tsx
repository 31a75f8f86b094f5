import '@/utils/messaging/schemas';
import { mount } from '@/components/mount';
import { SidePanel } from '@/components/sidepanel/SidePanel';
import '@/components/style/sidepanel.css';
import '@/components/style/cut.css';

mount(<SidePanel />);
