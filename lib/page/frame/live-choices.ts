/** The user's choices of how pages are marked, read once and kept up to date. Only a page that has something to mark loads this. */
import { defaultPageChoices, type PageChoices, pageChoiceKeys, readPageChoices } from '@/lib/core/choices/page-choices';
import type { ExtensionApiInPage } from './page-runtime';

export interface LiveChoices {
  readonly current: PageChoices;
  /** Calls back after each change, until `signal`. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

/** `ready` resolves when the stored choices are known; until then the defaults hold. */
export function openChoices(api: Pick<ExtensionApiInPage, 'storage'>): { choices: LiveChoices; ready: Promise<void> } {
  let current = defaultPageChoices;
  const watchers = new Set<() => void>();
  const read = async () => {
    const stored = await api.storage.local.get(pageChoiceKeys).catch(() => ({}));
    current = readPageChoices(stored);
    for (const tell of watchers) tell();
  };
  api.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && pageChoiceKeys.some((key) => key in changes)) void read();
  });
  return {
    choices: {
      get current() {
        return current;
      },
      watch(onChange, signal) {
        watchers.add(onChange);
        signal.addEventListener('abort', () => watchers.delete(onChange));
      },
    },
    ready: read(),
  };
}
