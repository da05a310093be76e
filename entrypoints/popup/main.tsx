import { Popup } from '@/components/popup/Popup';
import { showPage } from '@/components/show-page';
import { api } from '@/lib/messaging/extension-api';
import { createApp } from '@/lib/services/screens/create-app';

void showPage(createApp(api), <Popup onDone={() => window.close()} />);
