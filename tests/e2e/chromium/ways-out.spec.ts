/** What may leave an extension page: nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@/tests/support/chromium';

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
