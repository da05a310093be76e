import { Popup } from '@/components/popup/Popup';
import { showPage } from '@/components/start/show-page';
import { api } from '@/lib/messaging/extension-api';
import { createApp } from '@/lib/services/screens/create-app';
import { askForPopup } from '@/lib/services/screens/first-answers';

void showPage(createApp(api, askForPopup), <Popup onDone={() => window.close()} />);
