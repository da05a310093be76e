import { Panel } from '@/components/panel/Panel';
import { showPage } from '@/components/show-page';
import { api } from '@/lib/messaging/extension-api';
import { createApp } from '@/lib/services/screens/create-app';

void showPage(createApp(api), <Panel />);
