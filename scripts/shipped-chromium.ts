/** Chromium with the shipped build in a fresh profile, with or without access to web pages: what demo and tests drive. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { type ExtensionScreen, watchScreens } from './extension-screens';

export const chromeBuild = resolve(import.meta.dirname, '../.output/chrome-mv3');

export interface LaunchChoices {
  executablePath: string;
  /** Whether the user has given access to every web page. */
  hostAccess: boolean;
  /** Whether the user has let it show notifications too, where `hostAccess` was given. */
  notifications?: boolean;
  headless: boolean;
  /** Where its windows are shown, as `DISPLAY` names it; left out: on the display of whoever runs it. */
  display?: string;
  /** Whether the user has let it into private windows too, where `hostAccess` was given. */
  inPrivateWindows?: boolean;
  /** Whether the extension can be reloaded, as by an update: without developer mode an unpacked one then stays out. */
  reloadable?: boolean;
  build?: string;
  args?: string[];
  viewport?: { width: number; height: number } | null;
  /** A finger is the pointer, and pages are as wide as they ask to be. */
  hasTouch?: boolean;
  /** Of pages and, without a display, of the extension's own screens alike. */
  deviceScaleFactor?: number;
}

export interface ShippedChromium {
  context: BrowserContext;
  /** A tab with the extension's rights and none of its code, for asking the browser what a person would see. */
  control: Page;
  extensionId: string;
  /** The real popup or side panel, once it is open: a document of the extension that lives in no tab. */
  screen(file: ExtensionScreen): Promise<Page>;
  /** Clicks the toolbar button over the tab in front. */
  openPopup(): Promise<Page>;
  /** Opens what the toolbar button opens, and does not look for it. */
  pressToolbarButton(): Promise<void>;
  /** Ends the background worker the way the browser does when it is idle. */
  killWorker(): Promise<void>;
  /** Kills this browser in the middle of whatever it does, and starts it again in the same profile. */
  killAndRestart(): Promise<ShippedChromium>;
  /** Ends this browser and starts it again in the same profile with access to every web page. */
  restartWithAccess(): Promise<ShippedChromium>;
  close(): Promise<void>;
}

interface ExtensionSettings {
  [key: string]: unknown;
}

/**
 * Writes the grant that a user gives in the browser's own dialog, which no driver can click, into a profile that was
 * started once with the extension and closed. `false` when the profile does not know the extension yet.
 */
function grantAccess(profile: string, extensionId: string, choices: LaunchChoices): boolean {
  const path = join(profile, 'Default', 'Preferences');
  if (!existsSync(path)) return false;
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as {
    extensions?: { settings?: Record<string, ExtensionSettings>; ui?: object };
  };
  const settings = preferences.extensions?.settings?.[extensionId];
  if (!settings || !preferences.extensions) return false;
  if (choices.reloadable) preferences.extensions.ui = { ...preferences.extensions.ui, developer_mode: true };
  for (const key of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const none = { api: [] as unknown[], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
    const given = { ...none, ...(settings[key] as Partial<typeof none> | undefined) };
    const api = choices.notifications ? [...given.api, 'notifications'] : given.api;
    settings[key] = { ...given, api, explicit_host: ['http://*/*', 'https://*/*'] };
  }
  if (choices.inPrivateWindows) settings.incognito = true;
  writeFileSync(path, JSON.stringify(preferences));
  return true;
}

/** How long an extension may take to get ready, on a machine that does much else. */
const patienceMs = 20_000;

/** Without a display the screen is small by default, too small for a popup of full height. */
function screenOf(scale: number): string {
  return `--screen-info={${1600 * scale}x${1200 * scale} devicePixelRatio=${scale}}`;
}

async function openContext(
  profile: string,
  choices: LaunchChoices,
): Promise<{ context: BrowserContext; extensionId: string }> {
  const build = choices.build ?? chromeBuild;
  if (!existsSync(join(build, 'manifest.json')))
    throw new Error(`There is no build in ${build}: run "npm run build" first.`);
  const asRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: choices.executablePath,
    headless: choices.headless,
    ...(choices.display ? { env: { ...process.env, DISPLAY: choices.display } } : {}),
    chromiumSandbox: !asRoot,
    viewport: choices.viewport === undefined ? { width: 1280, height: 900 } : choices.viewport,
    ...(choices.hasTouch ? { hasTouch: true, isMobile: true } : {}),
    ...(choices.deviceScaleFactor ? { deviceScaleFactor: choices.deviceScaleFactor } : {}),
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--remote-debugging-port=0',
      '--disable-quic',
      // What is seen is drawn by the processor on every machine alike; without this it would first be drawn by an imitated card.
      ...(choices.headless ? ['--disable-gpu'] : []),
      '--no-first-run',
      // Lets the toolbar button be clicked.
      '--enable-unsafe-extension-debugging',
      ...(choices.headless ? [screenOf(choices.deviceScaleFactor ?? 1)] : []),
      ...(choices.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, extensionId: new URL(worker.url()).host };
}

async function pidOf(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This browser has no process to be known by.');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (!browser) throw new Error('The process of the browser was not found.');
  return browser.id;
}

/** Starts the browser in a profile that may or may not have been used before. */
async function start(
  profile: string,
  choices: LaunchChoices,
): Promise<
  Omit<ShippedChromium, 'restartWithAccess' | 'killAndRestart' | 'close'> & {
    end(): Promise<void>;
    kill(): Promise<void>;
  }
> {
  const { context, extensionId } = await openContext(profile, choices);
  const control = await context.newPage();
  // Any file of the package will do; this one runs nothing of its own.
  await control.goto(`chrome-extension://${extensionId}/manifest.json`);
  const browserPid = await pidOf(context);
  const screens = await watchScreens({ context, control, extensionId, profile });
  return {
    context,
    control,
    extensionId,
    screen: screens.find,
    openPopup: screens.openPopup,
    pressToolbarButton: screens.pressToolbarButton,
    killWorker: screens.killWorker,
    async end() {
      await screens.close();
      await context.close();
    },
    async kill() {
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(browserPid, 'SIGKILL');
      await gone;
      await screens.close();
    },
  };
}

/** Starts and closes until the browser has written down that it knows the extension, then grants access to all pages. */
async function grant(profile: string, choices: LaunchChoices, extensionId: string): Promise<void> {
  for (let again = 0; again < 5; again++) {
    if (grantAccess(profile, extensionId, choices)) return;
    const { context } = await openContext(profile, { ...choices, headless: true });
    await context.close();
  }
  throw new Error('Chromium did not write its preferences down; host access could not be granted.');
}

/**
 * Waits until the extension has learnt of the grant, which came while the browser was closed. An unpacked extension counts
 * as newly installed at every start: scripts registered before are forgotten first, and the welcome page that then opens is
 * put away, so that it does not come before other pages.
 */
async function settle(control: Page): Promise<void> {
  await control.evaluate(async (patienceMs) => {
    const end = Date.now() + patienceMs;
    const some = async <T>(ask: () => Promise<T[]>): Promise<T[]> => {
      let found = await ask();
      while (found.length === 0) {
        if (Date.now() > end) throw new Error('The extension did not get ready in time.');
        // Asked without a pause, the browser would do nothing else.
        await new Promise((resolve) => setTimeout(resolve, 50));
        found = await ask();
      }
      return found;
    };
    const address = chrome.runtime.getURL('welcome.html');
    const welcome = await some(async () =>
      (await chrome.tabs.query({})).filter(({ url, pendingUrl }) => (pendingUrl || url) === address),
    );
    await chrome.tabs.remove(welcome.flatMap(({ id }) => id ?? []));
    const registered = await some(() => chrome.scripting.getRegisteredContentScripts());
    // A registration is listed before it works; asking for it once more is answered when it does.
    await chrome.scripting.updateContentScripts(registered);
  }, patienceMs);
}

interface KnowingProfile {
  profile: string;
  extensionId: string;
}

/** By the folder of the build. */
const knowingProfiles = new Map<string, KnowingProfile>();

/** A profile in which the extension is known and has no access. To make one, the browser is started and closed: once for each build. */
async function profileThatKnows(choices: LaunchChoices): Promise<KnowingProfile> {
  const build = choices.build ?? chromeBuild;
  const made = knowingProfiles.get(build);
  if (made) return made;
  const profile = mkdtempSync(join(tmpdir(), 'overdue-lens-chromium-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));
  const { context, extensionId } = await openContext(profile, { ...choices, headless: true });
  await context.close();
  const known = { profile, extensionId };
  knowingProfiles.set(build, known);
  return known;
}

/** Starts the shipped build in a new profile, which is removed when it is closed. */
export async function launchShippedChromium(choices: LaunchChoices): Promise<ShippedChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'overdue-lens-chromium-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeProfile);

  const keepGoing = async (hasAccess: boolean): Promise<ShippedChromium> => {
    const { end, kill, ...started } = await start(profile, choices);
    if (hasAccess) await settle(started.control);
    return {
      ...started,
      async killAndRestart() {
        await kill();
        return keepGoing(hasAccess);
      },
      async restartWithAccess() {
        await end();
        await grant(profile, choices, started.extensionId);
        return keepGoing(true);
      },
      async close() {
        await end();
        removeProfile();
        process.off('exit', removeProfile);
      },
    };
  };

  if (choices.hostAccess) {
    const known = await profileThatKnows(choices);
    cpSync(known.profile, profile, { recursive: true });
    await grant(profile, choices, known.extensionId);
  }
  return keepGoing(choices.hostAccess);
}
