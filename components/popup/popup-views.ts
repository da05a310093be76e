/** What opens in the popup only when it is asked for, each with code and words of its own. */
import { loadedView } from '@/components/loaded-view';

export const Answers = loadedView(async () => (await import('@/components/ask/Answers')).Answers);
export const AskLate = loadedView(async () => (await import('./AskLate')).AskLate);
export const KeepPage = loadedView(async () => (await import('./KeepPage')).KeepPage);
export const SiteChoices = loadedView(async () => (await import('./SiteChoices')).SiteChoices);
