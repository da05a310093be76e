import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import { namesAmong, readMarks, type SeenMark } from '@/scripts/read-marks';
import type { PageServer } from '@/scripts/serve-pages';
import type { Firefox } from '@/tests/support/firefox';
import { eventually, type FirefoxReader, startReader } from '@/tests/support/firefox-reader';
import { FirefoxScreen } from '@/tests/support/firefox-screen';
import { wordsOf } from '@/tests/support/words';

const popupWords = wordsOf('popup');
const panelWords = wordsOf('panel-page');
const loanWords = wordsOf('loans');
const loansWords = wordsOf('panel-loans');
const dueWords = wordsOf('loans-due');
const today = localDay(new Date());

let server: PageServer;
let firefox: Firefox;
/** A tab with the extension's rights, kept in the background. */
let control: string;

const markedNames = async (tab: string) => namesAmong(await firefox.inTab<SeenMark[]>(tab, `return (${readMarks})()`));
const open = (page: string) => firefox.openTab(`${server.origin}/${page}`);
/** Keys of the reports that have come in from the tab in front. */
const reportsInFront = () =>
  firefox.inTab<string[]>(
    control,
    'const [tab] = await browser.tabs.query({ active: true, currentWindow: true }); return Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith("report:" + tab.id + ":"))',
  );
const idInFront = () =>
  firefox.inTab<number>(
    control,
    'const [tab] = await browser.tabs.query({ active: true, currentWindow: true }); return tab.id',
  );
const badge = () =>
  firefox.inTab<string>(
    control,
    'const [tab] = await browser.tabs.query({ active: true, currentWindow: true }); return browser.action.getBadgeText({ tabId: tab.id })',
  );
/** Words on the real popup or sidebar, which live in no tab. */
const screenText = (kind: 'popup' | 'sidebar') =>
  firefox.inTab<string>(
    control,
    'return browser.extension.getViews({ type: args[0] }).map((view) => view.document.body?.innerText ?? "").join("\\n")',
    [kind],
  );

let reader: FirefoxReader;

beforeAll(async () => {
  reader = await startReader({
    hostAccess: false,
    made: { '/empty.html': { html: '<!doctype html><title>empty</title>' } },
  });
  ({ firefox, server, control } = reader);
});

afterAll(async () => {
  await reader?.close();
});

describe('before access is given', () => {
  test('the welcome page is there, nothing is granted, and no page is read', async () => {
    await eventually(async () => {
      const urls = await firefox.inTab<string[]>(
        control,
        'return (await browser.tabs.query({})).map(({ url }) => url)',
      );
      expect(urls).toContain(firefox.extensionPage('welcome.html'));
    });
    expect(await firefox.inTab(control, 'return (await browser.permissions.getAll()).origins')).toEqual([]);
    const page = await open('traditional.html');
    expect(await markedNames(page)).toEqual([]);
    expect(await firefox.inTab(control, 'return browser.scripting.getRegisteredContentScripts()')).toEqual([]);
  });

  test('a click on the toolbar button lets one page be read', async () => {
    const page = await open('traditional.html');
    await firefox.clickToolbarButton();
    await eventually(async () => expect(await screenText('popup')).toContain(popupWords('not_read_title')));
    await firefox.inTab(
      control,
      'const [popup] = browser.extension.getViews({ type: "popup" }); [...popup.document.querySelectorAll("button")].find((button) => button.textContent === args[0]).click()',
      [popupWords('look_once')],
    );
    await eventually(async () => expect(await markedNames(page)).toHaveLength(6));
    await eventually(async () =>
      expect(await screenText('popup')).toContain(popupWords('sum_lenders', { lenders: 1 })),
    );
    await firefox.closePopup();
  });
});

describe('with access to all pages', () => {
  beforeAll(async () => {
    await firefox.setHostAccess(true);
    await eventually(async () =>
      expect(await firefox.inTab(control, 'return browser.scripting.getRegisteredContentScripts()')).toHaveLength(1),
    );
  });

  test('names are marked in every disguise, and the page stays what it was', async () => {
    for (const [file, count] of [
      ['pinyin-in-brackets.html', 8],
      ['mixed-script.html', 7],
      ['nothing-here.html', 0],
    ] as const) {
      const page = await open(file);
      // A page that was not read yet has no marks either.
      await eventually(async () => expect(await reportsInFront(), file).not.toEqual([]));
      await eventually(async () => expect(await markedNames(page), file).toHaveLength(count));
      expect(
        await firefox.inTab<string>(page, 'return document.querySelector("overdue-lens-card")?.tagName ?? ""'),
      ).toBe('');
    }
  });

  test('badge, popup and sidebar name the lender of the page in front', async () => {
    const page = await open('look-alikes-beside.html');
    await eventually(async () => expect(await markedNames(page)).not.toHaveLength(0));
    await eventually(async () => expect(await badge()).toBe('1'));
    await firefox.clickToolbarButton();
    await eventually(async () => expect(await screenText('popup')).toContain('利信金融'));
    await firefox.closePopup();
    await firefox.showSidebar();
    await eventually(async () => expect(await screenText('sidebar')).toMatch(/利信金融[\s\S]*6 places/));
    await open('mixed-script.html');
    await eventually(async () => expect(await screenText('sidebar')).toMatch(/微银金服[\s\S]*7 places/));
  });

  test('the address bar answers our keyword, and Enter opens the sidebar there', async () => {
    await open('empty.html');
    await eventually(async () =>
      expect(await firefox.typeInAddressBar('od 日息万五')).toContainEqual(expect.stringContaining('18.25%')),
    );
    // The sidebar reads it anew, by the same script.
    await firefox.enterAddress();
    await eventually(async () => expect(await screenText('sidebar')).toContain('18.25%'));
    await eventually(async () =>
      expect(await firefox.typeInAddressBar('od 利信金融')).toContainEqual(expect.stringContaining('Not identified')),
    );
    await firefox.enterAddress();
    await eventually(async () => expect(await screenText('sidebar')).toContain('Lixin'));
  });

  test('lines and kinds of marks follow the settings in an open page', async () => {
    const page = await open('look-alikes-beside.html');
    await eventually(async () => expect(await markedNames(page)).not.toHaveLength(0));
    const thickness = () =>
      firefox.inTab<string>(
        page,
        'return getComputedStyle(document.body, "::highlight(overdue-lens-unidentified)").textDecorationThickness',
      );
    expect(await thickness()).toBe('2px');
    const set = (values: object) => firefox.inTab(control, 'await browser.storage.local.set(args[0])', [values]);
    await set({ markStrength: 'strong' });
    await eventually(async () => expect(await thickness()).toBe('3px'));
    await set({ markStrength: 'plain', markNames: false });
    await eventually(async () => expect(await thickness()).toBe('2px'));
    await eventually(async () => expect(await markedNames(page)).toEqual([]));
    await set({ markNames: true });
    await eventually(async () => expect(await markedNames(page)).not.toHaveLength(0));
  });

  test('a loan is kept, said at the foot of the sidebar, reminded of by a background page that ended, and wiped', async () => {
    const sidebar = new FirefoxScreen(firefox, control, 'sidebar');
    const inControl = <T>(body: string, args: unknown[] = []) => firefox.inTab<T>(control, body, args);
    await sidebar.press('.foot-of-panel button', loanWords('heading'));
    await sidebar.press('button', loansWords('agree'));
    await sidebar.press('button', loansWords('add'));
    await sidebar.shows(loansWords('form_add'));
    await sidebar.run(
      `const field = (words) => [...view.document.querySelectorAll('label')].find((label) => label.textContent === words).control;
       for (const [words, value] of args[0]) {
         field(words).value = value;
         field(words).dispatchEvent(new view.InputEvent('input', { bubbles: true }));
       }`,
      [
        [
          [loansWords('lender'), '甲公司'],
          [loansWords('sum'), '10000'],
          [loansWords('paid_out_on'), addDays(today, -60)],
          [loansWords('periods'), '12'],
          [loansWords('percent'), '18'],
          [loansWords('first_due_on'), addDays(today, -30)],
        ],
      ],
    );
    await sidebar.press('button[type=submit]');
    await sidebar.shows(dueWords('late', { n: 30 }));
    await sidebar.press('.foot-of-panel button', loanWords('heading'));
    await sidebar.shows(loansWords('stand'));

    // Turned on as if forty days ago: what was missed is said by a background page that starts for it.
    await firefox.allow('notifications');
    await firefox.stopBackground();
    await inControl('await browser.storage.local.set({ remindLoans: true, remindedOn: args[0] })', [
      addDays(today, -40),
    ]);
    await eventually(async () =>
      expect(await inControl('return (await browser.alarms.getAll()).map(({ name }) => name)')).toEqual([
        'loan-reminder',
      ]),
    );
    const said = new Date().getHours() < 9 ? addDays(today, -40) : today;
    await eventually(async () =>
      expect(await inControl('return (await browser.storage.local.get("remindedOn")).remindedOn')).toBe(said),
    );

    await sidebar.press('button', loansWords('wipe'));
    await sidebar.press('.question button', loansWords('wipe_yes'));
    await sidebar.shows(loansWords('consent_heading'));
    await eventually(async () => expect(await inControl('return browser.alarms.getAll()')).toEqual([]));
  });

  test('the background page may end at any moment', async () => {
    await firefox.stopBackground();
    const page = await open('traditional.html');
    await eventually(async () => expect(await markedNames(page)).toHaveLength(6));
    await firefox.inTab(
      control,
      'browser.extension.getViews({ type: "sidebar" }).forEach((view) => view.document.getElementById("tab-page")?.click())',
    );
    await eventually(async () => expect(await screenText('sidebar')).toMatch(/重庆小米消费金融[\s\S]*6 places/));
  });

  test('a pause, and access taken away, empty three open tabs at once; resumed and given again, each is read as it is seen', async () => {
    const tabs: string[] = [];
    const ids: number[] = [];
    for (const [file, count] of [
      ['mixed-script.html', 7],
      ['pinyin-in-brackets.html', 8],
      ['traditional.html', 6],
    ] as const) {
      const tab = await open(file);
      await eventually(async () => expect(await markedNames(tab), file).toHaveLength(count));
      tabs.push(tab);
      ids.push(await idInFront());
    }
    const names = async () => {
      const counts: number[] = [];
      for (const tab of tabs) counts.push((await markedNames(tab)).length);
      return counts;
    };
    const numbers = () =>
      firefox.inTab<string[]>(
        control,
        'return Promise.all(args[0].map((tabId) => browser.action.getBadgeText({ tabId })))',
        [ids],
      );
    const bare = async () => {
      await eventually(async () => expect(await names()).toEqual([0, 0, 0]));
      await eventually(async () => expect(await numbers()).toEqual(['', '', '']));
    };
    // The one in front at once; a page is read while it can be seen, so the others as they come to the front.
    const readAgain = async () => {
      for (const at of [2, 0, 1, 2]) {
        await firefox.activate(tabs[at] ?? '');
        await eventually(async () => expect((await names())[at]).toBe([7, 8, 6][at]));
      }
      await eventually(async () => expect(await numbers()).toEqual(['1', '1', '1']));
    };

    const pause = (pausedOrigins: string[]) =>
      firefox.inTab(control, 'await browser.storage.local.set({ pausedOrigins: args[0] })', [pausedOrigins]);
    await pause([server.origin]);
    await bare();
    await pause([]);
    await readAgain();

    await firefox.setHostAccess(false);
    await bare();
    await eventually(async () => expect(await screenText('sidebar')).not.toContain(panelWords('places', { n: 6 })));
    await firefox.setHostAccess(true);
    await readAgain();
  });
});
