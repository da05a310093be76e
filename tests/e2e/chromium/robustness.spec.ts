/** What may leave an extension page: nothing; and what screens that write at once leave behind: all of it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';

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

/** Runs in an extension page: tries every way out, and says which were not refused. */
async function tryEveryWayOut(origin: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const settle = (name: string, work: () => unknown, waitMs = 250) =>
    Promise.race([
      Promise.resolve()
        .then(work)
        .then(
          () => 'done',
          (error: unknown) => `refused: ${error instanceof Error ? error.name : 'event'}`,
        ),
      new Promise<string>((resolve) => setTimeout(() => resolve('silent'), waitMs)),
    ]).then((answer) => {
      found[name] = answer;
    });
  const loaded = (element: HTMLElement) =>
    new Promise((resolve, reject) => {
      element.onload = resolve;
      element.onerror = reject;
      document.body.append(element);
    });
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, values: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, value);
    return element;
  };
  const to = (name: string) => `${origin}/${name}`;
  await Promise.all([
    settle('fetch', () => fetch(to('fetch'))),
    settle('fetch-no-cors', () => fetch(to('fetch-no-cors'), { mode: 'no-cors', keepalive: true })),
    settle('xhr', () => {
      const request = new XMLHttpRequest();
      request.open('GET', to('xhr'));
      return new Promise((resolve, reject) => {
        request.onload = resolve;
        request.onerror = reject;
        request.send();
      });
    }),
    settle('websocket', () => {
      const socket = new WebSocket(to('websocket').replace('http', 'ws'));
      return new Promise((resolve, reject) => {
        socket.onopen = resolve;
        socket.onerror = reject;
      });
    }),
    settle('eventsource', () => {
      const source = new EventSource(to('eventsource'));
      return new Promise((resolve, reject) => {
        source.onopen = resolve;
        source.onerror = reject;
      });
    }),
    settle('beacon', () => navigator.sendBeacon(to('beacon'), 'x')),
    settle('image', () => loaded(make('img', { src: to('image') }))),
    settle('picture-set', () => loaded(make('img', { srcset: `${to('picture-set')} 2x` }))),
    settle('media', () => loaded(make('video', { src: to('media'), preload: 'auto' }))),
    settle('object', () => loaded(make('object', { data: to('object') }))),
    settle('frame', () => loaded(make('iframe', { src: to('frame') }))),
    settle('style', () => loaded(make('link', { rel: 'stylesheet', href: to('style') }))),
    settle('style-attribute', () =>
      document.body.append(make('p', { style: `background:url(${to('style-attribute')})` })),
    ),
    settle('style-rule', () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { background-image: url(${to('style-rule')}); }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }),
    settle('font', () => new FontFace('leak', `url(${to('font')})`).load()),
    ...['prefetch', 'preload', 'modulepreload', 'preconnect', 'dns-prefetch', 'prerender', 'icon', 'manifest'].map(
      (rel) => settle(rel, () => document.head.append(make('link', { rel, href: to(rel), as: 'fetch' }))),
    ),
    settle('ping', () => {
      const link = make('a', { href: '#', ping: to('ping') });
      document.body.append(link);
      link.click();
    }),
    settle('script', () => loaded(make('script', { src: to('script') }))),
    settle('import', () => import(/* @vite-ignore */ to('import'))),
    settle('worker', () => new Worker(to('worker'))),
    settle('shared-worker', () => new SharedWorker(to('shared-worker'))),
    settle('service-worker', () => navigator.serviceWorker.register(to('service-worker'))),
    settle('webtransport', () => new WebTransport(to('webtransport').replace('http', 'https')).ready),
    settle('form-new', () => {
      const form = make('form', { action: to('form-new'), method: 'get', target: '_blank' });
      document.body.append(form);
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
  await new Promise((resolve) => setTimeout(resolve, 300));
  // The driver’s own call may make code of strings; what it left behind may not.
  // biome-ignore lint/security/noGlobalEval: that it is refused is what is asked
  await settle('eval', () => globalThis.eval('1'));
  // Last, since it ends the page that lets it through.
  await settle('form', () => {
    const form = make('form', { action: to('form'), method: 'post' });
    document.body.append(form);
    form.submit();
  });
  return found;
}

// In a browser of its own: what the page of the web begins goes on after it is closed.
test('every way out of an extension page is shut', async ({ loner: reader }) => {
  const listener = await startListener();
  try {
    for (const file of ['options.html', 'popup.html', 'sidepanel.html', 'welcome.html']) {
      const page = await reader.open(reader.extensionPage(file));
      await expect(page.getByRole('heading').first()).toBeVisible();
      const found = await page.evaluate(tryEveryWayOut, listener.origin);
      expect(listener.seen, file).toEqual([]);
      for (const way of ['fetch', 'xhr', 'import', 'html-string', 'eval', 'policy'])
        expect(found[way], `${way} in ${file}`).toMatch(/^refused/);
      expect(page.url().replace(/#$/, '')).toBe(reader.extensionPage(file));
    }
    // The listener hears what a page of the web sends, by every way the test knows.
    const web = await reader.open('/empty.html');
    await web.evaluate(tryEveryWayOut, listener.origin).catch(() => undefined);
    const heard = () => listener.seen.join(' ');
    for (const way of ['fetch', 'xhr', 'image', 'beacon', 'form', 'form-new', 'ping', 'prefetch', 'import'])
      await expect.poll(heard).toContain(`/${way}`);
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

test('a page that fakes the card, covers it, sends it events and has changed every global gets nothing by it', async ({
  reader,
}) => {
  const page = await reader.chromium.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  // Before any script of ours: globals that answer nonsense, and an element of the card’s name that the page defines.
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
  await page.goto(reader.address('/other-lender.html'));
  await page.bringToFront();
  await expect.poll(async () => (await reader.report(page))?.lenders.map(({ count }) => count)).toEqual([2]);
  const card = await ClosedCard.of(page);
  const tabId = await reader.tabId(page);
  const before = await reader.chromium.control.evaluate(() => chrome.storage.local.get(null));

  // Events of the page’s own making open nothing, close nothing and press nothing.
  await page.evaluate(() => {
    const h1 = document.getElementsByTagName('h1')[0] as HTMLElement;
    const { x, y } = { x: 60, y: 40 };
    for (const type of ['pointermove', 'mousemove', 'pointerover', 'click', 'pointerdown'])
      h1.dispatchEvent(new PointerEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
    for (const key of ['Enter', 'Escape', 'Tab'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, altKey: true, shiftKey: true }));
    dispatchEvent(
      new MessageEvent('message', { data: { to: 'background', call: 'openPanel', with: { view: 'loans' } } }),
    );
    postMessage(
      { to: 'background', call: 'dismissName', with: { lenderId: 'lixin', surface: '利信', alias: '利信' } },
      '*',
    );
  });
  // Longer than a card takes to open at a person’s pointer.
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(await card.text()).toBeNull();

  // A person’s own pointer does; and the page can neither look into what opens nor press it, though it stands over it.
  await page.mouse.move(40, 50);
  await page.mouse.move(60, 40, { steps: 4 });
  await expect.poll(() => card.text()).toContain('利信金融');
  const [{ x, y }] = [await card.button(1)];
  await page.evaluate(
    ([left, top]) => {
      const own = document.getElementsByTagName('overdue-lens-card')[0] as HTMLElement;
      for (const type of ['click', 'pointerdown', 'pointerup'])
        own.dispatchEvent(new PointerEvent(type, { clientX: left, clientY: top, bubbles: true, composed: true }));
      own.click();
    },
    [x, y] as const,
  );
  expect(
    await page.evaluate(() => document.getElementsByTagName('overdue-lens-card')[0]?.shadowRoot ?? null),
  ).toBeNull();
  expect(await reader.chromium.control.evaluate(() => chrome.storage.local.get(null))).toEqual(before);
  expect(await reader.badge(tabId)).toBe('1');
  expect(errors.filter((error) => !error.includes('patched'))).toEqual([]);
});

test('popup, panel and settings write the same lists at once, and every entry is there', async ({ loner }) => {
  const screens = await Promise.all(
    ['popup.html', 'sidepanel.html', 'options.html'].map((file) => loner.open(loner.extensionPage(file))),
  );
  const count = 12;
  await Promise.all(
    screens.map((screen, at) =>
      screen.evaluate(
        async ([mine, howMany]) => {
          for (let n = 0; n < howMany; n += 1)
            await navigator.locks.request('overdue-lens-settings', async () => {
              const { pausedOrigins = [] } = (await chrome.storage.local.get('pausedOrigins')) as {
                pausedOrigins?: string[];
              };
              await chrome.storage.local.set({ pausedOrigins: [...pausedOrigins, `https://s${mine}-${n}.example`] });
            });
        },
        [at, count] as const,
      ),
    ),
  );
  const { pausedOrigins } = (await loner.chromium.control.evaluate(() =>
    chrome.storage.local.get('pausedOrigins'),
  )) as {
    pausedOrigins: string[];
  };
  expect(new Set(pausedOrigins).size).toBe(count * screens.length);
});
