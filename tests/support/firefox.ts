/** Firefox with the shipped build, in a profile of its own: tabs by handle, scripts in pages and in the browser itself. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from '@/scripts/find-browsers';
import { type Preferences, preferences } from './firefox-preferences';
import { Marionette } from './marionette';

export const firefoxBuild = resolve(import.meta.dirname, '../../.output/firefox-mv3');

const everyWebPage = ['http://*/*', 'https://*/*'];

async function portOf(process: ChildProcess): Promise<number> {
  return new Promise((resolvePort, reject) => {
    let said = '';
    const listen = (bytes: Buffer) => {
      said += bytes.toString();
      const port = /Listening on port (\d+)/.exec(said);
      if (port) resolvePort(Number(port[1]));
    };
    process.stdout?.on('data', listen);
    process.stderr?.on('data', listen);
    process.once('exit', (code) =>
      reject(new Error(`Firefox ended with ${code} before it could be driven:\n${said.slice(-2000)}`)),
    );
  });
}

export class Firefox {
  readonly extensionId: string;
  readonly #marionette: Marionette;
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly #uuid: string;

  private constructor(parts: {
    extensionId: string;
    uuid: string;
    marionette: Marionette;
    process: ChildProcess;
    profile: string;
  }) {
    this.extensionId = parts.extensionId;
    this.#uuid = parts.uuid;
    this.#marionette = parts.marionette;
    this.#process = parts.process;
    this.#profile = parts.profile;
  }

  /** Starts Firefox without a window and installs the build, as a user would from a file, and allows it in private windows. */
  static async start(build = firefoxBuild, more: Preferences = {}): Promise<Firefox> {
    const binary = findBrowser('firefox');
    if (!binary) throw new Error('No Firefox was found: run "npm run browsers".');
    if (!existsSync(join(build, 'manifest.json')))
      throw new Error(`There is no build in ${build}: run "npm run build:firefox" first.`);
    const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } };
    };
    const extensionId = manifest.browser_specific_settings.gecko.id;
    const uuid = randomUUID();
    const profile = mkdtempSync(join(tmpdir(), 'overdue-lens-firefox-'));
    const lines = Object.entries({ ...preferences(extensionId, uuid), ...more }).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
    );
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    // Without system access Firefox refuses extension pages and its own windows to a driver.
    const process = spawn(
      binary,
      ['--marionette', '--remote-allow-system-access', '--headless', '--no-remote', '--profile', profile],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const marionette = await Marionette.connect(await portOf(process));
    const firefox = new Firefox({ extensionId, uuid, marionette, process, profile });
    await marionette.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { timeouts: { script: 30_000, pageLoad: 30_000 } } },
    });
    await marionette.send('Addon:Install', { path: build, temporary: true, allowPrivateBrowsing: true });
    return firefox;
  }

  async close(): Promise<void> {
    const ended = new Promise((done) => this.#process.once('exit', done));
    await this.#marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#process.kill());
    await ended;
    this.#marionette.close();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  extensionPage(file: string): string {
    return `moz-extension://${this.#uuid}/${file}`;
  }

  /** Opens a tab and loads the address in it. Returns the tab's handle; it is the active tab then. */
  async openTab(url: string): Promise<string> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.#marionette.send('WebDriver:Navigate', { url });
    return handle;
  }

  /** The same in a private window of its own. */
  async openPrivateTab(url: string): Promise<string> {
    const { handle } = (await this.#marionette.send('WebDriver:NewWindow', {
      type: 'window',
      focus: true,
      private: true,
    })) as { handle: string };
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.#marionette.send('WebDriver:Navigate', { url });
    return handle;
  }

  /** Closes the window that the tab is in, with all its tabs. */
  async closeWindowOf(handle: string): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.inBrowser(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      const closed = new Promise((resolve) => window.addEventListener('unload', resolve, { once: true }));
      window.close();
      await closed;`).catch(() => undefined);
    const [left] = await this.tabs();
    if (left) await this.#marionette.send('WebDriver:SwitchToWindow', { handle: left, focus: true });
  }

  async activate(handle: string): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  }

  async tabs(): Promise<string[]> {
    return (await this.#marionette.send('WebDriver:GetWindowHandles')) as string[];
  }

  /** Runs the body of an async function in a tab, without bringing that tab to the front, and returns what it returns. */
  async inTab<T>(handle: string, body: string, args: unknown[] = []): Promise<T> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return this.#run<T>(body, args);
  }

  /** Makes pages so large, and not the window, which Firefox lets be no narrower than its own bars. */
  async resize(width: number, height: number): Promise<void> {
    await this.inBrowser(`
      const { style } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.tabpanels;
      style.maxWidth = '${width}px';
      style.maxHeight = '${height}px';`);
  }

  /** A finger touches the page of the tab in front and leaves it again. */
  async tap(handle: string, x: number, y: number): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    const at = { x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          ...{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } },
          actions: [
            { type: 'pointerMove', ...at },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ],
        },
      ],
    });
  }

  /** Presses the right button on the page of the tab in front, and then the entry with these words in the browser's own menu. */
  async chooseFromMenu(handle: string, { x, y }: { x: number; y: number }, words: string): Promise<void> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    const right = 2;
    await this.#marionette.send('WebDriver:PerformActions', {
      actions: [
        {
          ...{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } },
          actions: [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' },
            { type: 'pointerDown', button: right },
            { type: 'pointerUp', button: right },
          ],
        },
      ],
    });
    await this.inBrowser(`
      const menu = Services.wm.getMostRecentWindow('navigator:browser').document.getElementById('contentAreaContextMenu');
      if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
      const entry = [...menu.querySelectorAll('menuitem')].find(({ label, hidden }) => label === ${JSON.stringify(words)} && !hidden);
      if (!entry) throw new Error('The menu has no such entry: ' + [...menu.children].map(({ label }) => label).filter(Boolean).join(', '));
      menu.activateItem(entry);`);
  }

  /** Words and places of the buttons of our card, whose tree is closed to all but the browser. */
  async cardButtons(handle: string): Promise<{ words: string; x: number; y: number; height: number }[]> {
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false });
    return this.#run(
      `const buttons = document.querySelector('overdue-lens-card')?.openOrClosedShadowRoot.querySelectorAll('button') ?? [];
       return [...buttons].map((button) => {
         const { x, y, width, height } = button.getBoundingClientRect();
         return { words: button.textContent, x: x + width / 2, y: y + height / 2, height };
       });`,
      [],
      'system',
    );
  }

  /** Runs the body of an async function in the browser itself, with the extension as `policy` and `extension`. */
  async inBrowser<T>(body: string): Promise<T> {
    await this.#marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#run<T>(
        `const policy = WebExtensionPolicy.getByID(${JSON.stringify(this.extensionId)}); const extension = policy.extension; ${body}`,
        [],
      );
    } finally {
      await this.#marionette.send('Marionette:SetContext', { value: 'content' });
    }
  }

  /** `sandbox`: `system` sees what scripts of a page do not. */
  async #run<T>(body: string, args: unknown[], sandbox?: 'system'): Promise<T> {
    const script = `const done = arguments[arguments.length - 1]; (async (...args) => { ${body} })(...Array.from(arguments).slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value } = (await this.#marionette.send('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      ...(sandbox && { sandbox }),
    })) as {
      value: { value?: T; error?: string };
    };
    if (value.error) throw new Error(value.error);
    return value.value as T;
  }

  /** What a user does in the browser's own permission dialog. */
  async setHostAccess(granted: boolean): Promise<void> {
    const change = granted ? 'add' : 'remove';
    await this.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${change}(policy.id, { permissions: [], origins: ${JSON.stringify(everyWebPage)}, data_collection: [] }, extension);`);
  }

  /** The same for a permission that is asked for later. */
  async allow(permission: string): Promise<void> {
    await this.inBrowser(`
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(policy.id, { permissions: [${JSON.stringify(permission)}], origins: [], data_collection: [] }, extension);`);
  }

  /** Ends the background page the way the browser does when it is idle. */
  async stopBackground(): Promise<void> {
    await this.inBrowser('await extension.terminateBackground();');
  }

  /** Opens the real popup, with the rights that a user's click on the toolbar button gives. */
  async clickToolbarButton(): Promise<void> {
    await this.inBrowser(`
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const button = ExtensionParent.apiManager.global.browserActionFor(extension);
      await button.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));`);
  }

  async closePopup(): Promise<void> {
    await this.inBrowser(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      for (const panel of window.document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();`);
  }

  /** Opens the real sidebar. */
  async showSidebar(): Promise<void> {
    await this.inBrowser(`
      const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
      const id = [...SidebarController.sidebars.keys()].find((key) => key.endsWith('-sidebar-action'));
      await SidebarController.show(id);`);
  }

  /** Types into the address bar of the window in front; returns the lines of our own below it. */
  async typeInAddressBar(text: string): Promise<string[]> {
    return this.inBrowser<string[]>(`
      const { gURLBar: bar } = Services.wm.getMostRecentWindow('navigator:browser');
      bar.focus();
      bar.value = ${JSON.stringify(text)};
      bar.startQuery({ searchString: bar.value });
      await bar.lastQueryContextPromise;
      return bar.view.visibleResults.filter(({ providerName }) => providerName === 'UrlbarProviderOmnibox').map(({ payload }) => payload.title);`);
  }

  async enterAddress(): Promise<void> {
    await this.inBrowser(`
      const window = Services.wm.getMostRecentWindow('navigator:browser');
      window.gURLBar.handleCommand(new window.KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }));`);
  }

  async screenshot(path: string): Promise<void> {
    const { value } = (await this.#marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    writeFileSync(path, Buffer.from(value, 'base64'));
  }
}
