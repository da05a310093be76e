/** Every screen and state worth looking at, and how to come to it. A new one is one line. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '@/lib/core/wording/calendar-day';
import type { PanelTarget } from '@/lib/messaging/protocol';

/** Pages of the web that screens are shown over. */
export type PageName = 'offers' | 'three' | 'plain' | 'browser';

export interface Screen {
  name: string;
  over: PageName;
  /** Where it is drawn: the real panel or popup, a tab of the extension’s own, or the page with its marks and card. */
  in: 'panel' | 'popup' | 'tab' | 'page';
  /** Without it the extension may read no page. */
  access?: false;
  /** The document of a tab. */
  file?: string;
  /** Where the panel is asked to go, as by card, popup and menu. */
  target?: PanelTarget;
  /** What is pressed then. */
  reach?(page: Page): Promise<void>;
  /** The mark the pointer rests on. */
  mark?: 'name' | 'price';
  /** In the few colours that a reader forces on every page. */
  forced?: true;
  /** Of its window, where it is none of the usual. */
  width?: number;
}

const today = new Date().toISOString().slice(0, 10);
const tab = (at: number) => async (page: Page) => page.getByRole('tab').nth(at).click();

const calculator = (kind: number) => async (page: Page) => {
  await tab(2)(page);
  await page.getByRole('radio').nth(kind).check({ force: true });
};

const letter = (id: string | null) => async (page: Page) => {
  await tab(3)(page);
  await page.locator('#row-guide-letters').click();
  if (id !== null) await page.locator(`#row-letter-${id}`).click();
};

const record = (name: string, lenderId: string): Screen => ({
  name: `record-${name}`,
  over: 'offers',
  in: 'panel',
  target: { view: 'lender', lenderId },
});

const consent: Screen = {
  name: 'loans-consent',
  over: 'plain',
  in: 'panel',
  target: { view: 'loans' },
};

/** Of a panel at the consent: agrees, and opens the form for a first loan with all its faults. */
async function tryBlankLoan(page: Page): Promise<void> {
  await page.evaluate((loansAgreedOn) => chrome.storage.local.set({ loansAgreedOn }), today);
  await page.locator('.empty .btn.primary').click();
  await page.locator('form .btn.primary').click();
}

/** Of a panel at the consent for evidence: agrees, and notes a call at night. */
async function noteCall(page: Page): Promise<void> {
  await page.evaluate((loansAgreedOn) => chrome.storage.local.set({ loansAgreedOn }), today);
  await page.locator('.proof .btn.primary').click();
  await page.locator('input[type=time]').fill('23:10');
  await page.locator('.proof form .btn.primary').click();
  await page.locator('.entry-flags').first().waitFor();
}

/** Of a panel at the place that reads files: has one read, until what was found stands there. */
const choose = (file: string, found: string) => async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles(resolve(import.meta.dirname, '../../tests/fixtures', file));
  await page.locator(found).first().waitFor();
};

const reading: Screen = { name: 'read-a-document', over: 'plain', in: 'panel', target: { view: 'reading' } };

export const screens: readonly Screen[] = [
  { name: 'marks', over: 'offers', in: 'page' },
  { name: 'card-name', over: 'offers', in: 'page', mark: 'name' },
  { name: 'card-price', over: 'offers', in: 'page', mark: 'price' },
  { name: 'popup', over: 'offers', in: 'popup' },
  { name: 'popup-nothing', over: 'plain', in: 'popup' },
  { name: 'popup-restricted', over: 'browser', in: 'popup' },
  { name: 'popup-not-read', over: 'offers', in: 'popup', access: false },
  { name: 'panel-page', over: 'offers', in: 'panel' },
  { name: 'panel-nothing', over: 'plain', in: 'panel' },
  { name: 'panel-restricted', over: 'browser', in: 'panel' },
  { name: 'panel-not-read', over: 'offers', in: 'panel', access: false },
  record('brand', 'xiaomi-finance'),
  record('licensed', 'mashang-consumer-finance'),
  record('unidentified', 'lixin'),
  { name: 'lenders', over: 'plain', in: 'panel', reach: tab(1) },
  {
    name: 'popup-late',
    over: 'offers',
    in: 'popup',
    reach: async (page) => page.locator('.tools .btn').first().click(),
  },
  {
    name: 'late-forty-days',
    over: 'plain',
    in: 'panel',
    target: { view: 'late', lenderId: 'xiaomi-finance', dueOn: addDays(today, -40), overdueYuan: 5000 },
  },
  {
    name: 'late-or-a-paper',
    over: 'plain',
    in: 'panel',
    target: { view: 'late', lenderId: null, dueOn: null, overdueYuan: null },
  },
  { name: 'paper-payment-order', over: 'plain', in: 'panel', target: { view: 'paper', paperId: 'payment-order' } },
  { name: 'answers-price', over: 'plain', in: 'panel', target: { view: 'lookup', query: '日息万五，会员费299元' } },
  { name: 'answers-question', over: 'plain', in: 'panel', target: { view: 'lookup', query: '起诉了怎么办' } },
  { name: 'own-lender', over: 'plain', in: 'panel', target: { view: 'add', name: '邻里互助借款' } },
  { name: 'look-up-nothing', over: 'plain', in: 'panel', target: { view: 'lookup', query: '没有这个名字贷' } },
  { name: 'translate', over: 'plain', in: 'panel', target: { view: 'translate', phrase: '日息万五，借1万，分12期' } },
  { name: 'calculate-late', over: 'plain', in: 'panel', reach: calculator(0) },
  { name: 'calculate-year', over: 'plain', in: 'panel', reach: calculator(1) },
  { name: 'calculate-compare', over: 'plain', in: 'panel', reach: calculator(2) },
  { name: 'guide', over: 'plain', in: 'panel', reach: tab(3) },
  { name: 'letters', over: 'plain', in: 'panel', reach: letter(null) },
  { name: 'letter-payment-order', over: 'plain', in: 'panel', reach: letter('payment-order') },
  consent,
  { ...consent, name: 'loans-form', reach: tryBlankLoan },
  { ...consent, name: 'evidence', target: { view: 'proof', clip: null }, reach: noteCall },
  reading,
  { ...reading, name: 'contract', reach: choose('documents/contract.pdf', '.contract .name') },
  { ...reading, name: 'poster', reach: choose('pictures/poster-12.jpg', '.offer') },
  { name: 'welcome', over: 'plain', in: 'tab', file: 'welcome.html' },
  { name: 'options', over: 'plain', in: 'tab', file: 'options.html' },
];
