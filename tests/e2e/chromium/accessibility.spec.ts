/** Every screen, light, dark and in forced colours, against the rules of WCAG 2.2 AA that a machine can check. */
import type { Page } from '@playwright/test';
import { pressAndLeave } from '@/scripts/extension-screens';
import { judge } from '@/tests/support/axe';
import { expect, namesOn, type Reader, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const calcWords = wordsOf('panel-calc');
const lateWords = wordsOf('late');
const panelWords = wordsOf('panel');
const ownWords = wordsOf('panel-own');

/** As tall as what it holds: a control that the edge of the window or the foot of the panel cuts is in reach once one scrolls. */
async function unroll(panel: Page): Promise<void> {
  const { width, height } = await panel.evaluate(() => ({
    width: innerWidth,
    height: Math.max(innerHeight, document.documentElement.scrollHeight),
  }));
  await panel.setViewportSize({ width, height });
}

type Colours = 'light' | 'dark' | 'forced';

async function wear(reader: Reader, screen: Page, colours: Colours): Promise<void> {
  const theme = colours === 'dark' ? 'dark' : 'light';
  await reader.chromium.control.evaluate((value) => chrome.storage.local.set({ theme: value }), theme);
  await expect(screen.locator('html')).toHaveAttribute('data-theme', theme);
  await screen.emulateMedia({ forcedColors: colours === 'forced' ? 'active' : 'none' });
}

/** Once a theme, and once in forced colours. */
async function expectNoViolations(reader: Reader, screen: Page, what: string): Promise<void> {
  if (screen.url().includes('sidepanel.html')) await unroll(screen);
  for (const colours of ['light', 'dark', 'forced'] satisfies Colours[]) {
    await wear(reader, screen, colours);
    const { faults, passedRules } = await judge(screen, colours === 'light' ? 'all' : 'colours');
    const found = `${what}, ${colours}`;
    expect(passedRules, `${found}: rules that found something to judge`).toBeGreaterThan(colours === 'light' ? 5 : 0);
    expect(faults, found).toEqual([]);
  }
  await wear(reader, screen, 'light');
}

test(`popup`, async ({ reader }) => {
  const page = await reader.open('/look-alikes-beside.html');
  await expect.poll(async () => (await namesOn(page)).length).toBe(6);
  const popup = await reader.popup();
  await expect(popup.getByText('利信金融').first()).toBeVisible();
  await expectNoViolations(reader, popup, 'popup');
});

test(`side panel with a page and a lender`, async ({ reader }) => {
  await reader.open('/look-alikes-beside.html');
  const panel = await reader.panel();
  const row = panel
    .getByRole('tabpanel')
    .getByRole('button', { name: /利信金融/ })
    .first();
  await expect(row).toBeVisible();
  await expectNoViolations(reader, panel, 'this page');
  await row.click();
  await expect(panel.getByRole('heading', { level: 1 })).toContainText('利信金融');
  await expectNoViolations(reader, panel, 'lender');
});

test(`popup, “already late”, and answers to what is typed`, async ({ reader }) => {
  await reader.open('/three-offers.html');
  const popup = await reader.popup();
  await expect(popup.getByText('24.74%')).toBeVisible();
  await expectNoViolations(reader, popup, 'offers');
  for (const [typed, shown] of [
    ['日息万五，会员费299元', '18.25%'],
    ['xiaomi', '小米金融'],
    ['how do I check a licence', 'How to check'],
    ['星河速借', '星河速借'],
  ] as const) {
    await popup.getByRole('searchbox').fill(typed);
    await expect(popup.locator('#answers').getByText(shown).first()).toBeVisible();
    await expectNoViolations(reader, popup, typed);
  }
  await popup.getByRole('searchbox').fill('');
  await popup.getByRole('button', { name: lateWords('late') }).click();
  await expectNoViolations(reader, popup, 'how late');
  await popup.getByRole('textbox', { name: lateWords('days') }).fill('40');
  await pressAndLeave(popup.getByRole('button', { name: lateWords('show') }));
  const panel = await reader.chromium.screen('sidepanel.html');
  await expect(panel.getByRole('heading', { name: lateWords('today') })).toBeVisible();
  await expectNoViolations(reader, panel, 'late');
  await panel.getByRole('searchbox').fill('日息万五');
  await expect(panel.getByText('18.25%').first()).toBeVisible();
  await expectNoViolations(reader, panel, 'answers in the panel');
});

for (const tab of ['tab_lenders', 'tab_calculate', 'tab_guide']) {
  test(`side panel, ${panelWords(tab)}`, async ({ reader }) => {
    // Long lists take the checker a while.
    test.slow();
    await reader.open('/empty.html');
    const panel = await reader.panel();
    await panel.getByRole('tab', { name: panelWords(tab) }).click();
    await expect(panel.getByRole('tab', { name: panelWords(tab), selected: true })).toBeVisible();
    await expect(panel.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    await expectNoViolations(reader, panel, tab);
  });
}

test(`side panel, the loan calculator with its schedule`, async ({ reader }) => {
  test.slow();
  await reader.open('/empty.html');
  const panel = await reader.panel();
  await panel.getByRole('tab', { name: panelWords('tab_calculate') }).click();
  await panel.getByRole('button', { name: calcWords('example_show') }).click();
  await expect(panel.getByText(calcWords('example_is'))).toBeVisible();
  await panel.getByRole('textbox', { name: calcWords('overdue_sum') }).fill('x');
  await expectNoViolations(reader, panel, 'a figure that cannot be read');
  await panel.getByText(calcWords('kind_price'), { exact: true }).click();
  await panel.getByRole('textbox', { name: calcWords('upfront') }).fill('500');
  await panel.locator('summary').click();
  await expectNoViolations(reader, panel, 'the loan calculator');
});

test(`side panel, the form for a lender of one’s own`, async ({ reader }) => {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.evaluate(async () => {
    const windowId = (await chrome.windows.getCurrent()).id;
    const target = { view: 'add', name: '张三贷' };
    await chrome.storage.session.set({ panelRequest: { windowId, target, at: Date.now() } });
  });
  await panel.getByRole('textbox', { name: ownWords('price') }).fill('月利率 1.5%');
  await panel.getByRole('textbox', { name: ownWords('name'), exact: true }).fill('甲');
  await panel.getByRole('button', { name: ownWords('save'), exact: true }).click();
  await expect(panel.getByText(ownWords('too_short'))).toBeVisible();
  await expectNoViolations(reader, panel, 'a name that cannot be kept');
});

test(`side panel, a record with all of it unfolded`, async ({ reader }) => {
  test.slow();
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.getByRole('tab', { name: panelWords('tab_lenders') }).click();
  await panel
    .getByRole('button', { name: /小米金融/ })
    .first()
    .click();
  await expect(panel.locator('.correct')).toBeVisible();
  await panel.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  await expectNoViolations(reader, panel, 'unfolded');
});

for (const file of ['welcome.html', 'options.html']) {
  test(`${file}`, async ({ reader }) => {
    const screen = await reader.open(reader.extensionPage(file));
    await expect(screen.getByRole('heading').first()).toBeVisible();
    await expectNoViolations(reader, screen, file);
  });
}
