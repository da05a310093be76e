import { Panel } from '@/components/panel/Panel';
import { showPage } from '@/components/start/show-page';
import { api } from '@/lib/messaging/extension-api';
import { createApp } from '@/lib/services/screens/create-app';
import { askForPanel } from '@/lib/services/screens/first-answers';

void showPage(createApp(api, askForPanel), <Panel />);
