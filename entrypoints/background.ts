import { defineBackground } from 'wxt/utils/define-background';
import { api } from '@/lib/messaging/extension-api';
import { startBackground } from '@/lib/services/background/start-background';

export default defineBackground(() => startBackground(api));
