/** A screen of ours in Firefox – the real popup or sidebar, or a tab – pressed, filled and judged by axe where it stands. */
import { expect, vi } from 'vitest';
import { axeRules, axeSource, type Rules } from './axe';
import type { Firefox } from './firefox';

export type Colours = 'light' | 'dark' | 'forced';

export class FirefoxScreen {
  readonly #firefox: Firefox;
  readonly #control: string;
  readonly #view: string;

  /** `control`: a tab with the extension’s rights; `place`: popup and sidebar live in no tab and are reached from that one. */
  constructor(firefox: Firefox, control: string, place: 'popup' | 'sidebar' | 'tab') {
    this.#firefox = firefox;
    this.#control = control;
    this.#view = place === 'tab' ? 'window' : `browser.extension.getViews({ type: '${place}' })[0]`;
  }

  /** Runs the body of an async function with the screen’s window as `view`, and its own arguments as `args`. */
  run<T>(body: string, args: unknown[] = []): Promise<T> {
    const there = `const view = ${this.#view}; if (!view) throw new Error('The screen is not open.');`;
    return this.#firefox.inTab<T>(this.#control, `${there} ${body}`, args);
  }

  /** Waits until the words are on the screen. */
  async shows(words: string): Promise<void> {
    await vi.waitFor(
      async () => expect(await this.run<string>('return view.document.body.innerText')).toContain(words),
      { timeout: 20_000, interval: 50 },
    );
  }

  /** Presses the first control that `selector` finds whose name has these words, as soon as it is there. */
  async press(selector: string, words = ''): Promise<void> {
    await vi.waitFor(
      async () => {
        const pressed = await this.run<boolean>(
          `const named = [...view.document.querySelectorAll(args[0])].find((control) => (control.ariaLabel ?? control.textContent).includes(args[1]) || control.textContent.includes(args[1]));
           named?.click();
           return Boolean(named);`,
          [selector, words],
        );
        expect(pressed, `${selector} “${words}”`).toBe(true);
      },
      { timeout: 20_000, interval: 50 },
    );
  }

  async fill(selector: string, value: string): Promise<void> {
    await vi.waitFor(
      async () => {
        const filled = await this.run<boolean>(
          `const field = view.document.querySelector(args[0]);
           if (!field) return false;
           field.value = args[1];
           field.dispatchEvent(new view.InputEvent('input', { bubbles: true }));
           return true;`,
          [selector, value],
        );
        expect(filled, selector).toBe(true);
      },
      { timeout: 20_000, interval: 50 },
    );
  }

  async unfold(): Promise<void> {
    await this.run('for (const folded of view.document.querySelectorAll("details")) folded.open = true;');
  }

  /** Rule and place of each fault. `of`: every rule, or those that another theme can break. */
  async faults(of: Rules): Promise<string[]> {
    const isThere = await this.run<boolean>('return view.axe !== undefined');
    // It runs in the control tab but judges the window it is given; timers of a tab in the background would be slow.
    if (!isThere)
      await this.run(`(function (window, setTimeout, module) { ${axeSource} })(view, view.setTimeout.bind(view))`);
    const { told, judged } = await this.run<{ told: string[]; judged: number }>(
      `const { violations, passes } = await view.axe.run(view.document, { runOnly: args[0], resultTypes: ['violations'], iframes: false });
       const told = violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' at ' + target.join(' ') + ': ' + failureSummary));
       return { told, judged: passes.length };`,
      [axeRules[of]],
    );
    expect(judged, 'rules that found something to judge').toBeGreaterThan(of === 'all' ? 5 : 0);
    return told;
  }
}

/** The theme chosen in the settings; `forced`: a user’s own few colours in place of every page’s. */
export async function wear(firefox: Firefox, control: string, colours: Colours): Promise<void> {
  const own = 2;
  await firefox.inBrowser(
    `Services.prefs.setIntPref('browser.display.document_color_use', ${colours === 'forced' ? own : 0});`,
  );
  await firefox.inTab(control, 'await browser.storage.local.set({ theme: args[0] })', [
    colours === 'dark' ? 'dark' : 'light',
  ]);
}
