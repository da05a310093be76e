/** What may leave an extension page: nothing; and what screens that write at once leave behind: all of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';
import { wordsOf } from '@/tests/support/words';

const options = wordsOf('options');
const corrections = wordsOf('panel-lender');

/** Writes down every request. A bare connection carries none: no policy forbids `preconnect` and calls between browsers, so the package is searched for them instead. */
async function startListener(): Promise<{ origin: string; seen: string[]; close(): Promise<void> }> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end('ok');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Ways to which the browser says nothing, whatever becomes of them. */
const unanswered = ['preconnect', 'dns-prefetch', 'prerender'];

/**
 * Runs in a page: tries every way out, and waits for what the browser answers to each: an error, a load, or word that the
 * policy of the page forbids it.
 */
async function tryEveryWayOut([origin, silent]: readonly [string, readonly string[]]): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const forbidden = new Map<string, () => void>();
  document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
    // Of a frame only its origin is told; a style that stands in an attribute has no address.
    const unnamed: Record<string, string> = { 'frame-src': 'frame', 'style-src-attr': 'style-attribute' };
    const name = unnamed[effectiveDirective] ?? new URL(blockedURI, origin).pathname.slice(1);
    forbidden.get(name)?.();
  });
  /** `work` gives what becomes of it, or nothing where only the policy says so. */
  const settle = async (name: string, work: () => unknown) => {
    const policy = new Promise<string>((resolve) => forbidden.set(name, () => resolve('refused: policy')));
    const guard = new Promise<string>((resolve) => setTimeout(() => resolve('no answer'), 10_000));
    const outcome = Promise.resolve()
      .then(work)
      .then(
        (done) => (done === undefined ? policy : 'let through'),
        (error: unknown) => `refused: ${error instanceof Error ? error.name : 'event'}`,
      );
    found[name] = silent.includes(name) ? 'asked' : await Promise.race([outcome, policy, guard]);
  };
  const one = (target: object, good: 'onload' | 'onopen') =>
    new Promise((resolve, reject) => Object.assign(target, { [good]: () => resolve(true), onerror: reject }));
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, values: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    return element;
  };
  const added = (element: HTMLElement) => void document.body.append(element);
  const loaded = (element: HTMLElement, where = document.body) => {
    where.append(element);
    return one(element, 'onload');
  };
  const to = (name: string) => `${origin}/${name}`;
  await Promise.all([
    settle('fetch', () => fetch(to('fetch'))),
    settle('fetch-no-cors', () => fetch(to('fetch-no-cors'), { mode: 'no-cors', keepalive: true })),
    settle('xhr', () => {
      const request = new XMLHttpRequest();
      request.open('GET', to('xhr'));
      request.send();
      return one(request, 'onload');
    }),
    settle('websocket', () => one(new WebSocket(to('websocket').replace('http', 'ws')), 'onopen')),
    settle('eventsource', () => one(new EventSource(to('eventsource')), 'onopen')),
    settle('beacon', () => void navigator.sendBeacon(to('beacon'), 'x')),
    settle('image', () => loaded(make('img', { src: to('image') }))),
    settle('picture-set', () => loaded(make('img', { srcset: `${to('picture-set')} 2x` }))),
    settle('media', () => loaded(make('video', { src: to('media'), preload: 'auto' }))),
    settle('object', () => loaded(make('object', { data: to('object') }))),
    // One that is forbidden loads too, as a page that says so.
    settle('frame', () => added(make('iframe', { src: to('frame') }))),
    settle('style', () => loaded(make('link', { rel: 'stylesheet', href: to('style') }))),
    settle('style-attribute', () => added(make('p', { style: `background:url(${to('style-attribute')})` }))),
    settle('style-rule', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background-image: url(${to('style-rule')}); }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }),
    settle('font', () => new FontFace('leak', `url(${to('font')})`).load()),
    ...['prefetch', 'preload', 'modulepreload', 'preconnect', 'dns-prefetch', 'prerender', 'icon', 'manifest'].map(
      (rel) =>
        settle(rel, () =>
          loaded(make('link', { rel, href: to(rel), as: rel === 'modulepreload' ? 'script' : 'fetch' }), document.head),
        ),
    ),
    settle('ping', () => {
      const link = make('a', { href: '#', ping: to('ping') });
      added(link);
      link.click();
    }),
    settle('script', () => loaded(make('script', { src: to('script') }))),
    settle('import', () => import(/* @vite-ignore */ to('import'))),
    settle('worker', () => new Worker(to('worker'))),
    settle('shared-worker', () => new SharedWorker(to('shared-worker'))),
    settle('service-worker', () => navigator.serviceWorker.register(to('service-worker'))),
    settle('webtransport', () => new WebTransport(to('webtransport').replace('http', 'https')).ready.then(() => true)),
    settle('form-new', () => {
      const form = make('form', { action: to('form-new'), method: 'get', target: '_blank' });
      added(form);
      form.submit();
    }),
    settle('html-string', () => {
      document.body.insertAdjacentHTML('beforeend', `<img src="${to('html-string')}">`);
    }),
    settle('policy', () =>
      (
        globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }
      ).trustedTypes.createPolicy('x', {}),
    ),
  ]);
  // The driver’s own call may make code of strings; what it left behind may not.
  // biome-ignore lint/security/noGlobalEval: that it is refused is what is asked
  await settle('eval', () => globalThis.eval('1'));
  // Last, since it ends the page that lets it through.
  await settle('form', () => {
    const form = make('form', { action: to('form'), method: 'post' });
    added(form);
    form.submit();
  });
  return found;
}

// In a browser of its own: what the page of the web begins goes on after it is closed.
test('every way out of an extension page is shut', async ({ loner: reader }) => {
  const listener = await startListener();
  const web = await reader.open('/empty.html');
  try {
    for (const file of ['options.html', 'popup.html', 'sidepanel.html', 'welcome.html']) {
      const page = await reader.open(reader.extensionPage(file));
      await expect(page.getByRole('heading').first()).toBeVisible();
      const found = await page.evaluate(tryEveryWayOut, [listener.origin, unanswered] as const);
      const open = Object.entries(found).filter(([, answer]) => !answer.startsWith('refused'));
      expect(open, file).toEqual(unanswered.map((name) => [name, 'asked']));
      expect(page.url().replace(/#$/, '')).toBe(reader.extensionPage(file));
      // Whatever had left before would be there before this one.
      await web.evaluate((address) => fetch(address).then(() => null), `${listener.origin}/allowed`);
      expect(listener.seen.splice(0), file).toEqual(['GET /allowed']);
    }
    // The listener hears what a page of the web sends, by every way that a server can hear.
    void web.evaluate(tryEveryWayOut, [listener.origin, unanswered] as const).catch(() => undefined);
    const heard = () => listener.seen.map((line) => line.replace(/^\w+ \/|\?.*$/g, ''));
    for (const way of [
      ...['fetch', 'fetch-no-cors', 'xhr', 'websocket', 'eventsource', 'beacon', 'image', 'picture-set', 'media'],
      ...['object', 'frame', 'style', 'style-rule', 'font', 'prefetch', 'preload', 'modulepreload', 'style-attribute'],
      ...['ping', 'script', 'import', 'form-new', 'html-string'],
    ])
      await expect.poll(heard, way).toContain(way);
    await web.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), { action, method: 'post' });
      document.body.append(form);
      form.submit();
    }, `${listener.origin}/form`);
    await expect.poll(heard, 'form').toContain('form');
  } finally {
    await listener.close();
  }
});

test('a page that clears the marks in a loop is opposed thirty times, then let be, and the panel says so', async ({
  reader,
}) => {
  const page = await reader.open('/strict.html');
  await expect.poll(() => namesOn(page)).toEqual(['小米金融', '微银金服']);
  await page.evaluate(() => setInterval(() => CSS.highlights.clear(), 5));
  await expect.poll(async () => (await reader.report(page))?.undrawn, { timeout: 40_000 }).toBe(true);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect((await reader.report(page))?.lenders).toHaveLength(2);
});

/** Notes the frame of every question for a card’s contents, which our script asks before it opens one. */
async function watchCardQuestions(control: Page) {
  const notes = await control.evaluateHandle(() => {
    const frames: (number | undefined)[] = [];
    const listener = (message: { call?: string }, sender: { frameId?: number | undefined }) => {
      if (message.call === 'lenderCard') frames.push(sender.frameId);
    };
    chrome.runtime.onMessage.addListener(listener);
    return { frames, stop: () => chrome.runtime.onMessage.removeListener(listener) };
  });
  return {
    frames: () => notes.evaluate(({ frames }) => frames),
    stop: () => notes.evaluate(({ stop }) => stop()),
  };
}

async function middleOf(mark: Locator): Promise<readonly [number, number]> {
  const box = await mark.boundingBox();
  if (!box) throw new Error('The mark is not shown.');
  return [box.x + 30, box.y + box.height / 2];
}

test('a page that has changed globals and sends events of its own opens no card, and can neither press nor look into one', async ({
  reader,
}) => {
  const { control, context } = reader.chromium;
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // Before any script of ours: globals that answer nonsense.
  await page.addInitScript(() => {
    const nonsense = () => {
      throw new Error('patched');
    };
    for (const [owner, names] of [
      [Element.prototype, ['attachShadow', 'append', 'remove', 'closest', 'getBoundingClientRect']],
      [Document.prototype, ['createElement', 'createTreeWalker', 'querySelector', 'elementFromPoint']],
      [Array.prototype, ['flatMap', 'findLast', 'toSorted']],
      [
        globalThis,
        ['setTimeout', 'StaticRange', 'Highlight', 'MutationObserver', 'IntersectionObserver', 'requestIdleCallback'],
      ],
      [JSON, ['stringify', 'parse']],
      [Promise.prototype, ['then']],
    ] as [Record<string, unknown>, string[]][])
      for (const name of names)
        Object.defineProperty(owner, name, { value: nonsense, configurable: false, writable: false });
    Object.defineProperty(Object.prototype, 'isTrusted', { value: true });
  });
  await page.goto(reader.address('/framed.html'));
  await page.bringToFront();
  await expect.poll(async () => (await reader.report(page))?.lenders.map(({ count }) => count)).toEqual([1, 2]);
  const card = await ClosedCard.of(page);
  const tabId = await reader.tabId(page);
  const before = await control.evaluate(() => chrome.storage.local.get(null));
  const questions = await watchCardQuestions(control);
  const [x, y] = await middleOf(page.locator('h1'));

  // Events of the page’s own making, over a mark.
  await page.evaluate(
    ([clientX, clientY]) => {
      const h1 = document.getElementsByTagName('h1')[0] as HTMLElement;
      for (const type of ['pointermove', 'mousemove', 'pointerover', 'click', 'pointerdown', 'pointermove'])
        h1.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
      for (const key of ['Enter', 'Escape', 'Tab'])
        document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, altKey: true, shiftKey: true }));
      dispatchEvent(
        new MessageEvent('message', { data: { to: 'background', call: 'openPanel', with: { view: 'loans' } } }),
      );
      postMessage(
        { to: 'background', call: 'dismissName', with: { lenderId: 'lixin', surface: '利信', alias: '利信' } },
        '*',
      );
    },
    [x, y] as const,
  );
  // Then a person’s pointer rests on a mark in the frame, of which the outer page hears nothing. It asks; had the outer mark
  // been taken for pointed at, it would have asked before.
  const [frameX, frameY] = await middleOf(page.frameLocator('iframe').first().locator('h1'));
  await page.mouse.move(frameX, frameY);
  await expect.poll(async () => (await questions.frames()).length).toBeGreaterThan(0);
  expect(await questions.frames()).toEqual([expect.any(Number)]);
  expect(await questions.frames()).not.toContain(0);
  expect(await card.text()).toBeNull();

  // A person’s own pointer opens it; and the page can neither look into what opens nor press it.
  await page.mouse.move(x - 20, y);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => card.text()).toContain('小米金融');
  expect(await questions.frames()).toEqual([expect.any(Number), 0]);
  const button = await card.button(1);
  await page.evaluate(({ x: clientX, y: clientY }) => {
    const own = document.getElementsByTagName('overdue-lens-card')[0] as HTMLElement;
    for (const type of ['click', 'pointerdown', 'pointerup'])
      own.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true }));
    own.click();
  }, button);
  expect(
    await page.evaluate(() => document.getElementsByTagName('overdue-lens-card')[0]?.shadowRoot ?? null),
  ).toBeNull();
  // The real pointer moves on to the card and back after all that, and it is still there: nothing was pressed.
  expect(await card.text()).toContain('小米金融');
  expect(await control.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
  expect(await reader.badge(tabId)).toBe('2');
  expect(errors.filter((error) => !error.includes('patched'))).toEqual([]);
  await questions.stop();
});

/** Presses every button of `names`, all before the browser does anything else. */
async function pressAll(screen: Page, names: readonly string[]): Promise<void> {
  const pressed = await screen.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')].filter((button) =>
      wanted.includes(button.getAttribute('aria-label') ?? button.textContent?.trim() ?? ''),
    );
    for (const button of buttons) button.click();
    return buttons.length;
  }, names);
  expect(pressed).toBe(names.length);
}

test('in settings twice and in the panel entries are taken away at once: those are gone, and no other', async ({
  loner,
}) => {
  const { control } = loner.chromium;
  const sites = Array.from({ length: 26 }, (_, at) => `https://s${at}.example`);
  const names = [...'甲乙丙丁戊己庚辛壬癸子丑寅卯'].map((letter) => ({ lenderId: 'lixin', text: `${letter}字招牌` }));
  await control.evaluate((lists) => chrome.storage.local.set(lists), { pausedOrigins: sites, ownAliases: names });
  const open = (file: string) => loner.open(loner.extensionPage(file));
  const [settings, more, panel] = [
    await open('options.html'),
    await open('options.html'),
    await open('sidepanel.html'),
  ];
  await panel.evaluate(async () => {
    const { id: windowId } = await chrome.windows.getCurrent();
    const target = { view: 'lender', lenderId: 'lixin' };
    await chrome.storage.session.set({ panelRequest: { windowId, target, at: Date.now() } });
  });
  const texts = names.map(({ text }) => text);
  const resume = (from: number, to: number) => sites.slice(from, to).map((what) => options('resume_at', { what }));
  const remove = texts.slice(0, 6).map((what) => options('remove_what', { what }));
  const forget = texts.slice(6, 12).map((text) => corrections('own_remove', { text }));
  await expect(panel.locator('.own li')).toHaveCount(names.length);
  for (const screen of [settings, more]) await expect(screen.getByLabel(remove[0] ?? '')).toBeVisible();
  await Promise.all([
    pressAll(settings, resume(0, 12)),
    pressAll(more, [...resume(12, 24), ...remove]),
    pressAll(panel, forget),
  ]);
  await expect
    .poll(() => control.evaluate(() => chrome.storage.local.get(['pausedOrigins', 'ownAliases'])))
    .toEqual({ pausedOrigins: sites.slice(24), ownAliases: names.slice(12) });
});
