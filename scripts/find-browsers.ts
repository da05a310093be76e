/** Where the browsers are that the demo and the tests drive. Looks only; `install-browsers.ts` gets missing ones. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox } from '@playwright/test';

export type BrowserName = 'chromium' | 'firefox';

interface Wanted {
  /** Environment variable that names a binary of the user's. */
  variable: string;
  /** Oldest version the extension's manifest admits. */
  oldest: number;
  places: string[];
}

/** Branded Chrome is not among them: it ignores `--load-extension`. */
const wanted: Record<BrowserName, Wanted> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    oldest: 128,
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib/chromium/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
      chromium.executablePath(),
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    oldest: 142,
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      firefox.executablePath(),
    ],
  },
};

/** Major version that the binary itself reports; null when it does not start, as with a distribution's empty stub. */
function majorVersion(path: string): number | null {
  // Windows browsers print no version; there the file being present has to do.
  if (process.platform === 'win32') return existsSync(path) ? Number.POSITIVE_INFINITY : null;
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  const version = answer.status === 0 ? /(\d+)\.\d+/.exec(answer.stdout) : null;
  return version ? Number(version[1]) : null;
}

/** Path of a browser new enough for the extension, or null. Throws when the user's own choice does not work. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, oldest, places } = wanted[name];
  const chosen = process.env[variable];
  if (chosen) {
    const version = majorVersion(chosen);
    if (version === null) throw new Error(`${variable} says ${chosen}, but that does not start as a browser.`);
    if (version < oldest)
      throw new Error(`${variable} says ${chosen}, version ${version}; version ${oldest} or newer is needed.`);
    return chosen;
  }
  return places.find((path) => existsSync(path) && (majorVersion(path) ?? 0) >= oldest) ?? null;
}

export function oldestVersion(name: BrowserName): number {
  return wanted[name].oldest;
}

export function pathVariable(name: BrowserName): string {
  return wanted[name].variable;
}
