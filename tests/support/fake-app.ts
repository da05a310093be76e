/** An `App` without a browser: it answers from plain values and writes down what was asked of it. */
import type { PageText } from '@/lib/core/evidence/clipping';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { Source } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import type { OwnLender } from '@/lib/core/lenders/own-lender';
import type { Offer } from '@/lib/core/offers/offer';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { Knowledge } from '@/lib/services/records/knowledge';
import { withNames } from '@/lib/services/records/own-lenders';
import { withOwnLenders } from '@/lib/services/records/with-own-lenders';
import type { App, BrowserClient, PageClient, Release } from '@/lib/services/screens/app';
import type { LenderOnPage, PageState, PriceOnPage, TabReport } from '@/lib/services/tabs/page-state';
import { parseSettings, type Settings } from '@/lib/storage/settings';
import { fakeEvidence } from './fake-evidence';
import { fakeKnowledge } from './fake-knowledge';
import { fakeOffers } from './fake-offers';
import { fakeOwnData } from './fake-own-data';
import { type FakeLoans, fakeOwnLoans } from './fake-own-loans';
import { captureOf, type FakeReaders, readersOf } from './fake-readers';
import { fakeReminders } from './fake-reminders';
import { fakeVault } from './fake-vault';
import { sampleLenders, sampleSource } from './sample-lenders';

export interface FakeOptions extends FakeLoans, FakeReaders {
  locale?: App['locale'];
  settings?: Partial<Settings>;
  /** The panel is a tab of its own, as on a phone. */
  isTab?: boolean;
  /** Without side panel, keys and address bar. */
  isPhone?: boolean;
  /** null: nothing is known of the page yet. */
  page?: PageState | null;
  lenders?: Lender[];
  sources?: Source[];
  knowledge?: Partial<Knowledge>;
  /** Never arrives when `false`; `'fails'`: it cannot be read. */
  knowledgeArrives?: boolean | 'fails';
  grants?: { everywhere: boolean; origins: string[] };
  /** What the user answers when the browser asks for access. */
  userSays?: boolean;
  look?: 'done' | 'refused';
  /** What was kept to compare before. */
  offers?: Offer[];
  browser?: Partial<BrowserClient>;
  release?: Partial<Release>;
  ownLenders?: OwnLender[];
  isPrivateWindow?: boolean;
  /** What is kept as evidence at first. */
  evidence?: EvidenceEntry[];
  /** The browser stores nothing of one's own. */
  ownDataRefused?: boolean;
  /** What the browser lets be read of the page in front. */
  pageText?: PageText;
  today?: string;
}

export interface FakeApp {
  app: App;
  /** `name(arguments as JSON)` of every action, in order. */
  calls: string[];
  settings: () => Settings;
  showPageState: (state: PageState) => void;
  sendToPanel: (target: PanelTarget) => void;
}

export function fakeApp(options: FakeOptions = {}): FakeApp {
  const {
    lenders = sampleLenders,
    sources = [sampleSource],
    grants = { everywhere: false, origins: [] },
    userSays = true,
    look = 'done',
  } = options;
  const calls: string[] = [];
  let settings: Settings = { ...parseSettings({}), ...options.settings };
  let page = options.page ?? null;
  const settingsWatchers = new Set<(settings: Settings) => void>();
  const pageWatchers = new Set<(state: PageState) => void>();
  const panelWatchers = new Set<(target: PanelTarget) => void>();
  const note = (name: string, ...args: unknown[]) =>
    void calls.push(`${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`);
  const noteAndAnswer = <T>(answer: T, name: string, ...args: unknown[]): Promise<T> => {
    note(name, ...args);
    return Promise.resolve(answer);
  };
  const changeSettings = (part: Partial<Settings>) => {
    settings = { ...settings, ...part };
    for (const tell of settingsWatchers) tell(settings);
  };
  function keep<T>(watchers: Set<(value: T) => void>, watcher: (value: T) => void, signal: AbortSignal) {
    watchers.add(watcher);
    signal.addEventListener('abort', () => watchers.delete(watcher));
  }
  const door: PageClient = {
    watch(onChange, signal) {
      keep(pageWatchers, onChange, signal);
      if (page) onChange(page);
    },
    readOnce: (tabId) => noteAndAnswer(look, 'readOnce', tabId),
    allowSite: (origin) => noteAndAnswer(userSays, 'allowSite', origin),
    allowEverywhere: () => noteAndAnswer(userSays, 'allowEverywhere'),
    withdrawSite: async (origin) => {
      note('withdrawSite', origin);
      grants.origins = grants.origins.filter((granted) => granted !== origin);
    },
    withdrawEverywhere: async () => {
      note('withdrawEverywhere');
      grants.everywhere = false;
    },
    grantedOrigins: async () => ({ everywhere: grants.everywhere, origins: [...grants.origins] }),
    async pause(origin) {
      note('pause', origin);
      changeSettings({ pausedOrigins: [...settings.pausedOrigins, origin] });
    },
    async resume(origin) {
      note('resume', origin);
      changeSettings({ pausedOrigins: settings.pausedOrigins.filter((paused) => paused !== origin) });
    },
    showMark: (tabId, place) => noteAndAnswer(true, 'showMark', tabId, place),
    rescan: async (tabId) => note('rescan', tabId),
    continueScan: async (tabId) => note('continueScan', tabId),
    selectedText: async () => '',
    capture: async (seen, name) => captureOf(options, name, note('capture', seen)),
    pageText: async () => options.pageText ?? null,
    openPanel: async (target) => note('openPanel', target),
    backToPage: options.isTab ? async () => note('backToPage') : null,
    openWelcome: () => note('openWelcome'),
    openOptions: () => note('openOptions'),
  };
  const own = new Map((options.ownLenders ?? []).map((lender) => [lender.id, lender]));
  const listOwn = async () => [...own.values()];
  const knowledge = withOwnLenders({ ...fakeKnowledge(lenders, sources), ...options.knowledge }, listOwn);
  const ownStore = {
    list: listOwn,
    save: async (lender: OwnLender) => void own.set(lender.id, lender),
    remove: async (id: string) => void own.delete(id),
  };
  const ownNames = {
    update: async (from: (now: Settings) => Partial<Settings>) => changeSettings(from(settings)),
  };
  const offers = fakeOffers(options.offers ?? [], note);
  const ownLenders = withNames(ownStore, 'device', ownNames);
  const locks = fakeVault(options.passphrase ?? null, changeSettings);
  const evidence = fakeEvidence({ read: async () => settings }, locks.requireOpen, options.evidence);
  const ownLoans = fakeOwnLoans(
    options,
    { read: async () => settings, change: async (part) => changeSettings(part) },
    locks,
  );
  const ownData = fakeOwnData({
    ...{ offers, ownLenders, ownLoans, changeSettings },
    settings: () => settings,
    refused: options.ownDataRefused ?? false,
    held: async () => {
      if (settings.loansAgreedOn === null || options.isPrivateWindow) return { loans: 0, evidence: 0, isLocked: false };
      const isLocked = (await locks.vault.state()) === 'locked';
      return { loans: ownLoans.count(), evidence: evidence.count(), isLocked };
    },
  });
  return {
    app: {
      locale: options.locale ?? 'zh-CN',
      today: options.today ?? '2026-11-22',
      isPrivateWindow: options.isPrivateWindow ?? false,
      knowledge:
        options.knowledgeArrives === false
          ? new Promise<Knowledge>(() => undefined)
          : options.knowledgeArrives === 'fails'
            ? Promise.reject<Knowledge>(new Error('lists.json.gz of the package could not be read.'))
            : Promise.resolve(knowledge),
      offers: Promise.resolve(offers),
      ownLenders: Promise.resolve(ownLenders),
      ownLoans,
      ownData: async () => ownData,
      vault: async () => locks.vault,
      evidence: async () => evidence,
      ...readersOf(options),
      reminders: fakeReminders({ userSays, note, read: () => settings, change: changeSettings }),
      settings: {
        read: async () => settings,
        async change(part) {
          note('settings', part);
          changeSettings(part);
        },
        async update(from) {
          const part = await from(settings);
          note('settings', part);
          changeSettings(part);
        },
        watch: (onChange, signal) => keep(settingsWatchers, onChange, signal),
      },
      page: door,
      release: {
        version: '0.1.0',
        licence: 'MIT',
        issuesAddress: null,
        changelog: async () => [{ title: 'Added', lines: ['A line of the changelog.'] }],
        ...options.release,
      },
      browser: {
        kind: 'chrome',
        permissions: ['activeTab', 'storage'],
        addressKeyword: options.isPhone ? null : '逾',
        hasSidePanel: !options.isPhone,
        hasShortcuts: !options.isPhone,
        usedBytes: async () => 1_572_864,
        isProtected: async () => false,
        protect: () => noteAndAnswer(true, 'protect'),
        isOnToolbar: async () => false,
        shortcuts: async () => [
          { name: 'scan-page', keys: 'Alt+Shift+L' },
          { name: 'open-panel', keys: '' },
        ],
        openShortcutSettings: () => noteAndAnswer(true, 'openShortcutSettings'),
        ...options.browser,
      },
      findLenderIds: async (text) => lenders.filter(({ name }) => text.includes(name.hans)).map(({ id }) => id),
      watchPanelTarget: (onTarget, signal) => keep(panelWatchers, onTarget, signal),
    },
    calls,
    settings: () => settings,
    showPageState(state) {
      page = state;
      for (const tell of pageWatchers) tell(state);
    },
    sendToPanel(target) {
      for (const tell of panelWatchers) tell(target);
    },
  };
}

export function aLenderOnPage(lenderId: string | null, count = 1, surface = ''): LenderOnPage {
  const places = Array.from({ length: count }, (_, markId) => ({ frameId: 0, markId }));
  return {
    lenderId,
    surfaces: surface ? [surface] : [],
    count,
    places,
    why: { alias: surface, rule: 'strong', folds: [], evidence: null },
  };
}

export function aPriceOnPage(
  surface: string,
  low: number | null,
  high: number | null = low,
  part: Partial<PriceOnPage> = {},
): PriceOnPage {
  return {
    surface,
    kind: 'rate',
    basis: 'year',
    low,
    high,
    annualPercentLow: low,
    annualPercentHigh: high,
    annualKind: 'simple',
    assumptions: [],
    why: '',
    lenderId: null,
    place: { frameId: 0, markId: 0 },
    ...part,
  };
}

export function aReport(part: Partial<TabReport> = {}): TabReport {
  return {
    url: 'https://bidai.example/',
    title: '',
    ...{ lenders: [], prices: [], fees: [], disclosures: [], rejections: [] },
    stoppedAfter: null,
    ...part,
  };
}

/** A page that was read because the user clicked; pass `report: null` or another `access` for the other states. */
export function aPage(part: Partial<PageState> = {}): PageState {
  return {
    tabId: 7,
    host: 'bidai.example',
    access: { state: 'readable', origin: 'https://bidai.example', by: 'click' },
    report: aReport(),
    ...part,
  };
}

/** The page of the drawn screens: three lenders, two prices. */
export function foundPage(): PageState {
  return aPage({
    report: aReport({
      lenders: [
        aLenderOnPage('xiaomi-finance', 5, '小米金融'),
        aLenderOnPage('mashang', 2, '马上消费金融'),
        aLenderOnPage('lixin', 1, '利信金融'),
      ],
      prices: [aPriceOnPage('日息万五', 18.25), aPriceOnPage('月息 0.8%＋服务费每月 200 元', 37.74)],
    }),
  });
}
