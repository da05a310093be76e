/** Reads, changes and watches the user's settings in `storage.local`. */
import { parsePolicy } from '@/lib/core/choices/managed-policy';
import { type Choices, parseSettings, type Settings, withPolicy } from './settings';

interface ManagedArea {
  get(keys: null): Promise<Record<string, unknown>>;
}

/** What is needed of `browser.storage`. */
export interface SettingsArea {
  local: {
    get(keys: null | string[]): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
  };
  managed?: ManagedArea;
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
  };
}

const askAgainMs = 250;
const asksAtMost = 8;

/** What was set for everyone when the browser last said so. */
export const lastManagedKey = 'lastManaged';

/**
 * What is set for everyone who uses this browser; null: it does not say. Browsers that have no such area, or nothing in it,
 * answer by failing. One that is still starting may leave a question without any answer, and answers the next.
 */
function readManaged(managed: ManagedArea): Promise<Record<string, unknown> | null> {
  return new Promise((resolve) => {
    let asked = 0;
    let timer: ReturnType<typeof setTimeout>;
    const settle = (set: Record<string, unknown> | null) => {
      clearTimeout(timer);
      resolve(set);
    };
    const ask = () => {
      asked += 1;
      timer = setTimeout(() => (asked < asksAtMost ? ask() : settle(null)), askAgainMs);
      managed.get(null).then(settle, () => settle({}));
    };
    ask();
  });
}

/**
 * Where the browser does not say what is set for everyone, what it said before holds. An answer other than that is kept: by
 * that change whoever went on without it hears of it.
 */
export async function readSettings(storage: SettingsArea): Promise<Settings> {
  const [stored, set] = await Promise.all([
    storage.local.get(null),
    storage.managed ? readManaged(storage.managed) : {},
  ]);
  const before = (stored[lastManagedKey] ?? {}) as Record<string, unknown>;
  if (set !== null && JSON.stringify(set) !== JSON.stringify(before))
    await storage.local.set({ [lastManagedKey]: set });
  return withPolicy(parseSettings(stored), parsePolicy(set ?? before));
}

export async function changeSettings(storage: SettingsArea, part: Partial<Choices>): Promise<void> {
  await storage.local.set(part);
}

export type SettingsUpdate = (now: Settings) => Partial<Settings> | Promise<Partial<Settings>>;

/** What is needed of `navigator.locks`: it orders all screens and the background among each other. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Runs what reads settings and writes them back, while no other screen does. */
export function inTurn<T>(work: () => Promise<T>, locks: Locks = navigator.locks): Promise<T> {
  return locks.request('overdue-lens-settings', work);
}

/** Changes settings from what is stored at that moment. Of two screens that add to a list at once, neither loses its entry. */
export function updateSettings(storage: SettingsArea, update: SettingsUpdate, locks?: Locks): Promise<void> {
  return inTurn(async () => storage.local.set(await update(parseSettings(await storage.local.get(null)))), locks);
}

/** Calls back after each change, not at once. */
export function watchSettings(
  storage: SettingsArea,
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (_changes: Record<string, unknown>, area: string) => {
    if (area === 'local' || area === 'managed')
      void readSettings(storage).then((settings) => signal.aborted || onChange(settings));
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
}
