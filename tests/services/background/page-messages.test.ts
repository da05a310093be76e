/** Every call of the background × every kind of sender × arguments that are none. A new call is in here by itself, or the test fails. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { refusalOf, type SenderKind, senderKind } from '@/lib/messaging/admission';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { answerCalls, type Runtime, type Sender } from '@/lib/messaging/messenger';
import type { Answer, PageToBackground } from '@/lib/messaging/protocol';
import { cardWords } from '@/lib/services/background/card-words-script';
import { admittedToPageMessages, pageMessageHandlers } from '@/lib/services/background/page-message-handlers';
import { lenderCardIn, ownCardIn, unlistedCardIn } from '@/lib/services/cards/lender-card';
import { asTabLabelIn, priceCardIn } from '@/lib/services/cards/price-card';
import { fakeLocks } from '@/tests/support/locks';
import { runs } from '@/tests/support/runs';

// As the script of the package does once it is run.
cardWords.offer({ lenderCardIn, ownCardIn, unlistedCardIn, priceCardIn, asTabLabelIn });

type Call = keyof PageToBackground;

const why = { alias: '利信', rule: 'strong', folds: [], evidence: null } as const;
const price = {
  markId: 0,
  surface: '日息万五',
  kind: 'rate',
  basis: 'day',
  low: 0.05,
  high: null,
  annualPercentLow: 18.25,
  annualPercentHigh: null,
  annualKind: 'simple',
  assumptions: [],
  why: '',
  lenderId: null,
} as const;
const report = {
  url: 'https://a.example/',
  title: '',
  lang: 'zh',
  lenders: [],
  prices: [price],
  rejections: [],
  stoppedAfter: null,
  revision: 1,
};

/** An argument that each call takes. */
const good: Record<Call, unknown> = {
  reportPage: report,
  loadMarks: null,
  loadCard: null,
  lenderCard: { lenderId: null, surface: '微银金服', why },
  priceCard: { price, fees: [] },
  dismissName: {
    ...{ lenderId: 'lixin', surface: '利信金融', alias: '利信' },
    case: {
      ...{ before: '我在', surface: '利信金融', after: '借过', dataDate: '2026-11-01' },
      said: why,
    },
  },
  undoDismissal: { added: { lenderId: 'lixin', text: '利信' }, removed: [] },
  openPanel: { view: 'page' },
};
const calls = Object.keys(good) as Call[];
const withArgument = calls.filter((call) => good[call] !== null);

const root = 'chrome-extension://ours/';
const frame = { tab: { id: 7, windowId: 1, url: 'https://a.example/' }, frameId: 0 };
const senders: { who: string; kind: SenderKind; sender: Sender }[] = [
  { who: 'a script of ours', kind: 'own_script', sender: { id: 'ours', url: 'https://a.example/', ...frame } },
  {
    who: 'a script of ours in a frame without an address',
    kind: 'own_script',
    sender: { id: 'ours', url: 'about:blank', ...frame },
  },
  { who: 'the popup', kind: 'own_page', sender: { id: 'ours', url: `${root}popup.html` } },
  { who: 'the panel as a tab', kind: 'own_page', sender: { id: 'ours', url: `${root}sidepanel.html`, ...frame } },
  { who: 'another extension', kind: 'stranger', sender: { id: 'theirs', url: 'chrome-extension://theirs/page.html' } },
  {
    who: 'another extension’s script',
    kind: 'stranger',
    sender: { id: 'theirs', url: 'https://a.example/', ...frame },
  },
  {
    who: 'a page of another extension with our id',
    kind: 'stranger',
    sender: { id: 'ours', url: 'chrome-extension://theirs/x.html', ...frame },
  },
  { who: 'a web page', kind: 'stranger', sender: { url: 'https://a.example/', ...frame } },
  { who: 'nobody known', kind: 'stranger', sender: {} },
];

function background() {
  const local = new Map<string, unknown>();
  const session = new Map<string, unknown>();
  const area = (kept: Map<string, unknown>) => ({
    get: async () => Object.fromEntries(kept),
    set: async (values: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, value);
    },
    remove: async (key: string) => void kept.delete(key),
  });
  let done = 0;
  const count = () => {
    done += 1;
  };
  const api = {
    storage: { local: area(local), session: area(session) },
    scripting: { insertCSS: async () => undefined, executeScript: async () => count() },
    sidePanel: { open: async () => count() },
    i18n: { getUILanguage: () => 'zh-CN' },
    runtime: { id: 'ours', getURL: (path: string) => root + path },
    tabs: { create: async () => undefined },
  } as unknown as ExtensionApi;
  let listener: Parameters<Runtime['onMessage']['addListener']>[0] = () => undefined;
  const runtime: Runtime = {
    id: 'ours',
    onMessage: {
      addListener: (added) => {
        listener = added;
      },
    },
  };
  answerCalls<PageToBackground>('background', runtime, pageMessageHandlers(api), {
    admit: (call, argument, sender) =>
      refusalOf(admittedToPageMessages, call, argument, senderKind(sender, { id: 'ours', root })),
  });
  return {
    kept: () => local.size + session.size + done,
    /** null: not taken at all. */
    ask: (call: string, argument: unknown, sender: Sender) =>
      new Promise<Answer<unknown> | null>((respond) => {
        const taken = listener({ to: 'background', call, with: argument }, sender, respond as never);
        if (taken !== true) respond(null);
      }),
  };
}

afterAll(() => void vi.unstubAllGlobals());

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLocks() });
});

test('every call of the protocol is in the table', () => {
  const protocol = readFileSync(resolve(import.meta.dirname, '../../../lib/messaging/protocol.ts'), 'utf8');
  const body = /export interface PageToBackground \{([\s\S]*?)\n\}/.exec(protocol)?.[1] ?? '';
  const named = [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  expect(named.sort()).toEqual([...calls].sort());
  expect(Object.keys(admittedToPageMessages).sort()).toEqual([...calls].sort());
});

describe.each(senders)('$who', ({ kind, sender }) => {
  test('is what it is', () => {
    expect(senderKind(sender, { id: 'ours', root })).toBe(kind);
  });

  test.each(calls)('%s', async (call) => {
    const { ask, kept } = background();
    const answer = await ask(call, good[call], sender);
    const mayAsk = (admittedToPageMessages[call] as readonly SenderKind[]).includes(kind);
    if (mayAsk) expect(answer).toMatchObject({ ok: true });
    else if (sender.id === 'ours') expect(answer).toMatchObject({ ok: false, error: 'refused' });
    else expect(answer, 'not heard at all').toBeNull();
    if (!mayAsk) expect(kept(), 'nothing was done').toBe(0);
  });
});

const own = senders[0]?.sender ?? {};
const deep = Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 1);
const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

describe.each(withArgument)('%s refuses', (call) => {
  const none: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a word', '利信'],
    ['a list', []],
    ['an empty object', {}],
    ['a key too many', { ...(good[call] as object), more: 1 }],
    ['a key into the prototype', JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(good[call]).slice(1)}`)],
    ['a constructor', { ...(good[call] as object), constructor: { prototype: { isAdmin: true } } }],
    ['what is too deep', { ...(good[call] as object), more: deep }],
    ['a ring', cyclic],
    ['two million characters', { ...(good[call] as object), surface: '利'.repeat(2_000_000) }],
    ['a hundred thousand rows', { ...(good[call] as object), lenders: Array(100_000).fill({}) }],
    ['a date', new Date(0)],
    ['a map', new Map([['view', 'page']])],
  ];
  test.each(none)('%s', async (_, argument) => {
    const { ask, kept } = background();
    expect(await ask(call, argument, own)).toMatchObject({ ok: false, error: 'malformed' });
    expect(kept(), 'nothing was done').toBe(0);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

test('whatever is sent is answered as a value, and leaves no trace in prototypes', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).length;
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...withArgument), fc.jsonValue({ maxDepth: 5 }), async (call, argument) => {
      const answer = await background().ask(call, argument, own);
      expect(answer).toMatchObject({ ok: false, error: 'malformed' });
    }),
    { numRuns: runs(500) },
  );
  expect(Object.getOwnPropertyNames(Object.prototype).length).toBe(before);
});

test('a large page’s report is still taken', async () => {
  const lender = {
    lenderId: 'lixin',
    surfaces: ['利信'],
    count: 40,
    markIds: Array.from({ length: 40 }, (_, at) => at),
    why,
  };
  const large = { ...report, lenders: Array(500).fill(lender), prices: Array(500).fill(price) };
  expect(await background().ask('reportPage', large, own)).toMatchObject({ ok: true });
});

test('of a private window no dismissal is offered, and none is kept', async () => {
  const { ask, kept } = background();
  const sender = { id: 'ours', url: 'https://a.example/', ...frame, tab: { ...frame.tab, incognito: true } };
  const before = kept();
  expect(await ask('dismissName', good.dismissName, sender)).toMatchObject({ ok: false, error: 'failed' });
  expect(kept()).toBe(before);
  const own = { lenderId: null, surface: '微银金服', why };
  expect(await ask('lenderCard', own, sender)).toMatchObject({ ok: true, value: { dismissal: null } });
});
