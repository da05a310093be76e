/** Every screen in Firefox, light, dark and in forced colours, against the rules of WCAG 2.2 AA that a machine can check. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { PageServer } from '@/scripts/serve-pages';
import type { Firefox } from '@/tests/support/firefox';
import { type FirefoxReader, startReader } from '@/tests/support/firefox-reader';
import { type Colours, FirefoxScreen, wear } from '@/tests/support/firefox-screen';
import { madePages } from '@/tests/support/made-pages';
import { wordsOf } from '@/tests/support/words';

const calcWords = wordsOf('panel-calc');
const guideWords = wordsOf('panel-guide');
const lateWords = wordsOf('late');
const ownWords = wordsOf('panel-own');

let server: PageServer;
let firefox: Firefox;
let control: string;

let reader: FirefoxReader;

beforeAll(async () => {
  reader = await startReader({ made: madePages });
  ({ firefox, server, control } = reader);
});

afterAll(async () => {
  await reader?.close();
});

async function open(page: string): Promise<void> {
  await firefox.openTab(`${server.origin}/${page}`);
}

/** Once a theme, and once in forced colours. */
async function expectNoFaults(screen: FirefoxScreen, what: string): Promise<void> {
  for (const colours of ['light', 'dark', 'forced'] satisfies Colours[]) {
    await wear(firefox, control, colours);
    await vi.waitFor(async () => {
      const isForced = await screen.run<boolean>('return view.matchMedia("(forced-colors: active)").matches');
      const theme = await screen.run<string>('return view.document.documentElement.dataset.theme');
      expect([isForced, theme]).toEqual([colours === 'forced', colours === 'dark' ? 'dark' : 'light']);
    });
    expect(await screen.faults(colours === 'light' ? 'all' : 'colours'), `${what}, ${colours}`).toEqual([]);
  }
}

/** Sends the sidebar to a place, as card, popup and menu do. */
async function goTo(target: PanelTarget): Promise<void> {
  await firefox.inTab(
    control,
    'const { id: windowId } = await browser.windows.getCurrent(); await browser.storage.session.set({ panelRequest: { windowId, target: args[0], at: Date.now() } })',
    [target],
  );
}

test('popup: offers, answers, “already late”', async () => {
  await open('three-offers.html');
  const popup = new FirefoxScreen(firefox, control, 'popup');
  await vi.waitFor(
    async () => {
      await firefox.clickToolbarButton();
      await popup.shows('24.74%');
    },
    { timeout: 20_000 },
  );
  await expectNoFaults(popup, 'offers');
  await popup.fill('input[type=search]', '日息万五，会员费299元');
  await popup.shows('18.25%');
  await expectNoFaults(popup, 'a price typed');
  await popup.fill('input[type=search]', '');
  await popup.press('button', lateWords('late'));
  await popup.shows(lateWords('ask'));
  await expectNoFaults(popup, 'how late');
  await firefox.closePopup();
});

test('sidebar: the page, a lender, answers, “already late”, a lender of one’s own', async () => {
  await open('three-offers.html');
  await firefox.showSidebar();
  const panel = new FirefoxScreen(firefox, control, 'sidebar');
  await vi.waitFor(() => panel.shows('24.74%'), { timeout: 20_000 });
  await expectNoFaults(panel, 'this page');
  await goTo({ view: 'lender', lenderId: 'xiaomi-finance' });
  await panel.shows('小米金融');
  await panel.unfold();
  await expectNoFaults(panel, 'a record, unfolded');
  await goTo({ view: 'lookup', query: '日息万五' });
  await panel.shows('18.25%');
  await expectNoFaults(panel, 'answers');
  await goTo({ view: 'late', lenderId: 'xiaomi-finance', dueOn: '2026-09-01', overdueYuan: 5000 });
  await panel.shows(lateWords('today'));
  await expectNoFaults(panel, 'late');
  await goTo({ view: 'add', name: '张三贷' });
  await panel.shows(ownWords('save'));
  await expectNoFaults(panel, 'a lender of one’s own');
});

test('sidebar: lenders, calculator, guide', async () => {
  await firefox.showSidebar();
  const panel = new FirefoxScreen(firefox, control, 'sidebar');
  await panel.press('#tab-lenders');
  await panel.shows('小米金融');
  await expectNoFaults(panel, 'lenders');
  await panel.press('#tab-calculate');
  await panel.press('button', calcWords('example_show'));
  await panel.shows(calcWords('example_is'));
  await expectNoFaults(panel, 'calculator');
  await panel.press('#tab-guide');
  await panel.shows(guideWords('turn_to'));
  await expectNoFaults(panel, 'guide');
});

test.each(['welcome.html', 'options.html'])('%s', async (file) => {
  const tab = await firefox.openTab(firefox.extensionPage(file));
  const screen = new FirefoxScreen(firefox, tab, 'tab');
  await vi.waitFor(
    async () => expect(await screen.run<number>('return view.document.querySelectorAll("h1, h2").length')).not.toBe(0),
    { timeout: 20_000 },
  );
  await expectNoFaults(screen, file);
});
