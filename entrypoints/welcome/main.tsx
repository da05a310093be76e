import { showPage } from '@/components/start/show-page';
import { Welcome } from '@/components/welcome/Welcome';
import { api } from '@/lib/messaging/extension-api';
import { createApp } from '@/lib/services/screens/create-app';

void showPage(createApp(api), <Welcome />);
