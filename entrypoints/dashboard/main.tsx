import '@/utils/messaging/schemas';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { mount } from '@/components/mount';
import '@/components/style/settings.css';

mount(<Dashboard />);
