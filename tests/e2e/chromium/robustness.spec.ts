/** Pages that work against us get nothing by it; screens that write at once lose nothing. */
import type { Locator, Page } from '@playwright/test';
import { expect, namesOn, test } from '@/tests/support/chromium';
import { ClosedCard } from '@/tests/support/closed-card';
import { wordsOf } from '@/tests/support/words';

const options = wordsOf('options');
const corrections = wordsOf('panel-lender');

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

/** Notes what scripts in pages ask the background: `lenderCard` before a card is opened, other calls when it is pressed. */
async function watchCalls(control: Page) {
  const notes = await control.evaluateHandle(() => {
    const calls: { call: string; frameId: number }[] = [];
    const listener = ({ call = '' }: { call?: string }, { frameId = -1 }: { frameId?: number }) => {
      if (['lenderCard', 'dismissName', 'openPanel'].includes(call)) calls.push({ call, frameId });
    };
    chrome.runtime.onMessage.addListener(listener);
    return { calls, stop: () => chrome.runtime.onMessage.removeListener(listener) };
  });
  return {
    made: () => notes.evaluate(({ calls }) => calls),
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
  const calls = await watchCalls(control);
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
  await expect.poll(async () => (await calls.made()).length).toBeGreaterThan(0);
  const inFrame = { call: 'lenderCard', frameId: expect.any(Number) };
  expect(await calls.made()).toEqual([inFrame]);
  expect((await calls.made())[0]?.frameId).not.toBe(0);
  expect(await card.text()).toBeNull();

  // A person’s own pointer opens it; and the page can neither look into what opens nor press it.
  await page.mouse.move(x - 20, y);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => card.text()).toContain('小米金融');
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
  // A real press after all that is the only one.
  await page.mouse.click(button.x, button.y);
  const inPage = (call: string) => ({ call, frameId: 0 });
  // On a slow machine a pointer on its way rests twice, and asks twice.
  const kindsOfCalls = async () =>
    (await calls.made()).filter(
      (each, at, all) => at === 0 || each.call !== all[at - 1]?.call || each.frameId !== all[at - 1]?.frameId,
    );
  await expect.poll(kindsOfCalls).toEqual([inFrame, inPage('lenderCard'), inPage('dismissName')]);
  await calls.stop();
  expect(errors.filter((error) => !error.includes('patched'))).toEqual([]);
});

test('a page that hides the card by rules of its own does not: it is seen and can be pressed', async ({ reader }) => {
  const page = await reader.open('/other-lender.html');
  await expect.poll(async () => (await reader.report(page))?.lenders.length).toBe(1);
  await page.addStyleTag({
    content: `overdue-lens-card, :popover-open, body ~ * {
      display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
      clip-path: inset(50%) !important; inset: auto auto -999px -999px !important; contain: strict !important;
      pointer-events: none !important; content-visibility: hidden !important; z-index: -1 !important; zoom: 0.01 !important;
    }
    overdue-lens-card::part(card), overdue-lens-card * { display: none !important; }`,
  });
  const card = await ClosedCard.of(page);
  const [x, y] = await middleOf(page.locator('h1'));
  await page.mouse.move(x - 20, y);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => card.text()).toContain('利信');
  const button = await card.button(1);
  expect(button.x).toBeGreaterThan(0);
  expect(button.y).toBeGreaterThan(0);
  const onTop = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, button);
  expect(onTop).toBe('overdue-lens-card');
});

test('a page that imitates the card, covers it or takes it away gets nothing by it, and no fight', async ({
  reader,
}) => {
  const page = await reader.open('/other-lender.html');
  await expect.poll(async () => (await reader.report(page))?.lenders.length).toBe(1);
  const calls = await watchCalls(reader.chromium.control);
  const card = await ClosedCard.of(page);
  const [x, y] = await middleOf(page.locator('h1'));
  const away = () => page.mouse.move(1200, 880);
  const rest = async () => {
    await away();
    await page.mouse.move(x - 20, y);
    await page.mouse.move(x, y, { steps: 4 });
  };
  const asked = async (call: string) => (await calls.made()).filter((one) => one.call === call).length;

  // Its own element of the same name, made to be pressed: a real press on it asks nothing of us, and nothing is put into it.
  await page.evaluate(() => {
    const fake = document.createElement('overdue-lens-card');
    fake.attachShadow({ mode: 'open' }).innerHTML =
      '<button style="position:fixed;left:9px;bottom:9px">打开面板</button>';
    document.body.append(fake);
    Object.assign(globalThis, { fake });
  });
  await page.mouse.click(20, 885);
  const own = () => page.evaluate(() => (globalThis as unknown as { fake: HTMLElement }).fake.shadowRoot?.textContent);
  expect(await own()).toBe('打开面板');
  await rest();
  await expect.poll(() => asked('lenderCard')).toBeGreaterThan(0);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('overdue-lens-card').length)).toBe(2);
  expect(await own()).toBe('打开面板');
  await page.evaluate(() => (globalThis as unknown as { fake: HTMLElement }).fake.remove());

  // Covered in the top layer: a press meant for the page’s cover is no press on the card, which closes.
  await expect.poll(() => card.text()).toContain('利信');
  const button = await card.button(1);
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff';
    document.body.append(cover);
    cover.showPopover();
    Object.assign(globalThis, { cover });
  });
  await page.mouse.click(button.x, button.y);
  await expect.poll(() => page.evaluate(() => document.querySelector('overdue-lens-card'))).toBeNull();
  expect(new Set((await calls.made()).map(({ call }) => call))).toEqual(new Set(['lenderCard']));
  await page.evaluate(() => (globalThis as unknown as { cover: HTMLElement }).cover.remove());

  // Taken away as soon as it is there: it is put in once for each time a pointer comes to rest, and never by itself.
  await page.evaluate(() => {
    const seen = { times: 0 };
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes]))
        if (node.nodeName === 'OVERDUE-LENS-CARD') {
          seen.times += 1;
          (node as Element).remove();
        }
    }).observe(document.documentElement, { childList: true, subtree: true });
    Object.assign(globalThis, { seen });
  });
  const times = () => page.evaluate(() => (globalThis as unknown as { seen: { times: number } }).seen.times);
  const rests = 4;
  for (let time = 0; time < rests; time += 1) {
    await rest();
    await expect.poll(times).toBeGreaterThan(0);
    for (let step = 0; step < 20; step += 1) await page.mouse.move(x + (step % 5), y);
  }
  expect(await times()).toBeLessThanOrEqual(rests);
  await away();
  expect(await namesOn(page)).not.toHaveLength(0);
  expect(await asked('dismissName')).toBe(0);
  expect(await asked('openPanel')).toBe(0);
  await calls.stop();
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
