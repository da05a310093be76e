/** Reads, changes and watches the user's settings in `storage.local`. */
import { parseSettings, type Settings } from './settings';

/** What is needed of `browser.storage`. */
export interface SettingsArea {
  local: {
    get(keys: null | string[]): Promise<Record<string, unknown>>;
    set(values: Record<string, unknown>): Promise<void>;
  };
  onChanged: {
    addListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
    removeListener(listener: (changes: Record<string, unknown>, area: string) => void): void;
  };
}

export async function readSettings(storage: SettingsArea): Promise<Settings> {
  return parseSettings(await storage.local.get(null));
}

export async function changeSettings(storage: SettingsArea, part: Partial<Settings>): Promise<void> {
  await storage.local.set(part);
}

/** Calls back after each change, not at once. */
export function watchSettings(
  storage: SettingsArea,
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  const listener = (_changes: Record<string, unknown>, area: string) => {
    if (area === 'local') void readSettings(storage).then((settings) => signal.aborted || onChange(settings));
  };
  storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(listener));
}
