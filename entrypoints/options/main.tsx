import { Options } from '@/components/options/Options';
import { showPage } from '@/components/start/show-page';
import { api } from '@/lib/messaging/extension-api';
import { createApp } from '@/lib/services/screens/create-app';

void showPage(createApp(api), <Options />);
