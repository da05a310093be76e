import { afterEach, expect, test, vi } from 'vitest';
import type { Handlers } from '@/lib/messaging/messenger';
import type { Answer, ExtensionToPage } from '@/lib/messaging/protocol';
import { type Scanner, type ScannerGlobal, scannerKey } from '@/lib/page/frame/scanner-interface';
import { type PageScript, startPage } from '@/lib/page/frame/start-page';
import { one, show, textOf } from '@/tests/support/page-markup';

const world = globalThis as unknown as ScannerGlobal;
const running: AbortSignal[] = [];
let handlers: Handlers<ExtensionToPage>;
const sender = {};

function start(stored: Record<string, unknown> = {}) {
  const read: string[] = [];
  const scanner = {
    isFull: false,
    mayHoldName: (text: string) => /小米|邻里/.test(text),
    *read(nodes: readonly Node[]) {
      read.push(nodes.map((node) => node.textContent).join(''));
      yield;
    },
    forget: () => false,
    forgetRemoved: vi.fn(),
    reset: vi.fn(),
    takeDoubtful: () => [],
    resume: vi.fn(),
    onSlice: vi.fn(),
    onIdle: vi.fn(),
    applyOwnNames: vi.fn(),
    resendReport: vi.fn(),
    goTo: vi.fn(() => true),
    step: vi.fn(() => true),
  } satisfies Scanner;
  const done = { ok: true as const, value: null };
  const background = {
    loadMarks: vi.fn(async (): Promise<Answer<null>> => {
      world[scannerKey] = () => scanner;
      return done;
    }),
    reportPage: vi.fn(async () => done),
    loadCard: vi.fn(),
    lenderCard: vi.fn(),
    priceCard: vi.fn(),
    openPanel: vi.fn(),
    dismissName: vi.fn(),
    undoDismissal: vi.fn(),
  };
  const runtime = { id: 'us' as string | undefined, sendMessage: vi.fn(), onMessage: { addListener: vi.fn() } };
  const script: PageScript = {
    api: { runtime, storage: { local: { get: async () => stored }, onChanged: { addListener: vi.fn() } } },
    background,
    answer(own, signal) {
      handlers = own;
      running.push(signal);
    },
    firstPart: '',
    filter: {
      pairs: { eachPair: () => false, latinStart: () => -1 },
      mayHold: (text) => text.includes('小米'),
      mayHoldPrice: () => false,
    },
  };
  startPage(script);
  return { background, scanner, read, runtime };
}

afterEach(() => {
  if (running.some((signal) => !signal.aborted)) void handlers.stop(null as never, sender);
  running.length = 0;
  delete world[scannerKey];
});

test('on a page with nothing to find, the rest is never loaded and one report says so', async () => {
  show('<p>今天天气很好</p>');
  const { background } = start();
  await vi.waitFor(() => expect(background.reportPage).toHaveBeenCalledOnce());
  expect(background.reportPage).toHaveBeenCalledWith(
    expect.objectContaining({ lenders: [], prices: [], stoppedAfter: null }),
  );
  expect(background.loadMarks).not.toHaveBeenCalled();
});

test('where something may be, the rest is loaded once and given it', async () => {
  show('<p>小米金融</p>');
  const { background, scanner, read } = start();
  await vi.waitFor(() => expect(read).toEqual(['小米金融']));
  await vi.waitFor(() => expect(scanner.onIdle).toHaveBeenCalled());
  textOf(one('p')).data = '小米二';
  await vi.waitFor(() => expect(read).toEqual(['小米金融', '小米二']));
  expect(background.loadMarks).toHaveBeenCalledOnce();
  expect(background.reportPage).not.toHaveBeenCalled();
});

test('where the browser refuses the rest, as to a frame that is not settled, it is asked for again', async () => {
  show('<p>小米金融</p>');
  const { background, read } = start();
  background.loadMarks.mockResolvedValueOnce({
    ok: false,
    error: 'failed',
    detail: 'Cannot access contents of the page.',
  });
  await vi.waitFor(() => expect(read).toEqual(['小米金融']));
  expect(background.loadMarks).toHaveBeenCalledTimes(2);
});

test('the user’s own names are looked for from the beginning', async () => {
  show('<p>邻里互助</p>');
  const { scanner, read } = start({ ownAliases: [{ lenderId: 'lixin', text: '邻里互助' }] });
  await vi.waitFor(() => expect(read).toEqual(['邻里互助']));
  expect(scanner.applyOwnNames).not.toHaveBeenCalled();
});

test('names added later apply to what is open', async () => {
  show('<p>邻里互助，小米金融</p>');
  const stored: Record<string, unknown> = {};
  const { scanner, read } = start(stored);
  await vi.waitFor(() => expect(read).toHaveLength(1));
  stored.ownAliases = [{ lenderId: 'lixin', text: '邻里互助' }];
  await handlers.applyOwnNames(null as never, sender);
  expect(scanner.applyOwnNames).toHaveBeenCalledWith({ ownAliases: stored.ownAliases, dismissed: [] });
  await vi.waitFor(() => expect(read).toHaveLength(2));
});

test('a second run of the script in the same frame reads again and adds nothing', async () => {
  show('<p>小米金融</p>');
  const { scanner, read } = start();
  await vi.waitFor(() => expect(read).toHaveLength(1));
  const second = start();
  await vi.waitFor(() => expect(read).toHaveLength(2));
  expect(scanner.reset).toHaveBeenCalled();
  expect(second.background.loadMarks).not.toHaveBeenCalled();
});

test('told to stop, it stops, and can be started anew', async () => {
  show('<p>小米金融</p>');
  const { read } = start();
  await vi.waitFor(() => expect(read).toHaveLength(1));
  void handlers.stop(null as never, sender);
  expect(running[0]?.aborted).toBe(true);
  delete world[scannerKey];
  const second = start();
  await vi.waitFor(() => expect(second.read).toHaveLength(1));
});

test('when the extension is gone, the next move of the pointer ends it without an error', async () => {
  show('<p>小米金融</p>');
  const { read, runtime } = start();
  await vi.waitFor(() => expect(read).toHaveLength(1));
  runtime.id = undefined;
  dispatchEvent(new Event('pointermove'));
  expect(running[0]?.aborted).toBe(true);
});

test('a copy of the script whose extension is gone gives way to a new one', async () => {
  show('<p>小米金融</p>');
  const first = start();
  await vi.waitFor(() => expect(first.read).toHaveLength(1));
  first.runtime.id = undefined;
  delete world[scannerKey];
  const second = start();
  expect(running[0]?.aborted).toBe(true);
  await vi.waitFor(() => expect(second.read).toHaveLength(1));
});

test('marks are shown and stepped through, the cap is raised, by message', async () => {
  show('<p>小米金融</p>');
  const { scanner, read } = start();
  expect(await handlers.showMark({ markId: 3 }, sender)).toBe(false);
  await vi.waitFor(() => expect(read).toHaveLength(1));
  expect(await handlers.showMark({ markId: 3 }, sender)).toBe(true);
  expect(await handlers.stepMark({ by: -1 }, sender)).toBe(true);
  expect(scanner.step).toHaveBeenCalledWith(-1);
  await handlers.continueScan(null as never, sender);
  expect(scanner.resume).toHaveBeenCalled();
});
