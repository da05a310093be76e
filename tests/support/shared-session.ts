/** The session memory that all screens and the worker of a browser share, and that tells each of a change. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';

type Listener = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

export function sharedSession(): { api: Pick<ExtensionApi, 'storage'>; listeners: Set<Listener> } {
  const listeners = new Set<Listener>();
  const storage = {
    onChanged: {
      addListener: (listener: Listener) => void listeners.add(listener),
      removeListener: (listener: Listener) => void listeners.delete(listener),
    },
    session: {
      set: async (part: Record<string, unknown>) => {
        const changes = Object.fromEntries(Object.entries(part).map(([key, newValue]) => [key, { newValue }]));
        for (const listener of listeners) listener(changes, 'session');
      },
    },
  };
  return { api: { storage } as unknown as Pick<ExtensionApi, 'storage'>, listeners };
}
