/** Tells every screen and the background that the user's loans were changed, by a mark in the browser's session memory that says nothing of them. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';

/** Of the one alarm for the next reminder. */
export const loanAlarmName = 'loan-reminder';
export const loansChangedKey = 'loansChanged';

export interface LoansNews {
  /** After a change made here. */
  tell(): void;
  /** Calls back after each change made elsewhere. */
  hear(onChange: () => void, signal: AbortSignal): void;
}

export function loansNews({ storage }: Pick<ExtensionApi, 'storage'>): LoansNews {
  let mine = '';
  return {
    tell() {
      mine = crypto.randomUUID();
      // Nobody waits for it: the loan is kept already.
      void storage.session.set({ [loansChangedKey]: mine }).catch(() => undefined);
    },
    hear(onChange, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[loansChangedKey];
        if (area === 'session' && change !== undefined && change.newValue !== mine) onChange();
      };
      storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
    },
  };
}
