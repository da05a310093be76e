/** Payments are added to a loan and selections kept as evidence, and whoever writes them is killed. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import loanWords from '@/assets/strings/loans.json';
import words from '@/assets/strings/panel-loans.json';
import { checkChain } from '@/lib/core/evidence/evidence-chain';
import { toFen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { addDays } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import type { ShippedChromium } from '@/scripts/shipped-chromium';
import { emptyOwn, putOwn, readOwn } from './own-database';
import { type Kill, openPage, type Surroundings, seen, type Trial, wait } from './surroundings';

const today = localDay(new Date());
const lender = '甲公司';

const newLoan: OwnLoan = {
  ...{ id: 'loan-soak', lender, lenderId: null, note: '', addedOn: today, payments: [] },
  ...{ principalFen: toFen(1_000_000), upfrontFeeFen: toFen(0), monthlyFeeFen: toFen(0) },
  ...{ paidOutOn: addDays(today, -29), firstDueOn: addDays(today, 1), lateUpliftPercent: 50, graceDays: 0 },
  ...{ yearDays: 365, isSecured: false, hasGuarantor: false, courtOn: null },
  plan: { by: 'rate', kind: 'equal_instalments', periods: 12, annualPercent: 18 },
};

/** Beyond so many the list is begun anew, or a screen would take long to show it. */
const mostPayments = 30;

async function openLoans({ chromium }: Surroundings): Promise<Page> {
  const panel = await chromium.context.newPage();
  await panel.goto(`chrome-extension://${chromium.extensionId}/sidepanel.html`);
  await panel.locator('.foot-of-panel').getByRole('button', { name: loanWords.heading.zh }).click();
  return panel;
}

/** The reader has agreed, and the one loan is there. The panel makes the database as this release has it. */
export async function keepOneLoan(around: Surroundings): Promise<void> {
  await around.chromium.control.evaluate(() => chrome.storage.local.set({ language: 'zh-CN' }));
  const panel = await openLoans(around);
  const agree = panel.getByRole('button', { name: words.agree.zh, exact: true });
  await agree.click();
  await agree.waitFor({ state: 'detached' });
  await putOwn(panel, 'loans', [newLoan]);
  await panel.close();
}

async function loanIn({ control }: ShippedChromium): Promise<OwnLoan | undefined> {
  return (await readOwn(control)).loans?.[0] as OwnLoan | undefined;
}

let paidFen = 0;

async function pay(panel: Page): Promise<number> {
  paidFen += 101;
  await panel.getByLabel(words.payment_sum.zh).fill((paidFen / 100).toFixed(2));
  await panel.getByRole('button', { name: words.payment_add.zh, exact: true }).click({ noWaitAfter: true });
  return paidFen;
}

/** A payment that the screen has shown stays; one that is being written is there whole or not at all; nothing else changes. */
export function payments(kill: Kill): Trial {
  return async (around) => {
    const before = await loanIn(around.chromium);
    if (!before) return 'the loan itself is gone';
    if (before.payments.length > mostPayments) await putOwn(around.chromium.control, 'loans', [newLoan]);
    const start = before.payments.length > mostPayments ? [] : before.payments;
    const panel = await openLoans(around);
    await panel.getByRole('button', { name: new RegExp(`^${lender}`) }).click();
    const shown = await pay(panel);
    await panel.locator('.payments li').nth(start.length).waitFor();
    const cut = await pay(panel);
    await wait(around.chance() * 40);
    await kill(around, panel);
    if (!panel.isClosed()) await panel.close().catch(() => undefined);
    const after = await loanIn(around.chromium);
    if (!after) return 'the loan itself is gone';
    const sums = (list: readonly { amountFen: number }[]) =>
      list.map(({ amountFen }) => amountFen).sort((a, b) => a - b);
    const least = sums([...start, { amountFen: shown }]);
    const is = sums(after.payments).join();
    const isThere = is === [...least, cut].join();
    seen.payments[isThere ? 'there' : 'cutOff'] += 1;
    if (!isThere && is !== least.join()) return `payments ${is} in place of ${least}`;
    const rest = ({ payments: _, ...all }: OwnLoan) => JSON.stringify(Object.entries(all).sort());
    return rest(after) === rest(before) ? null : 'another figure of the loan has changed';
  };
}

const hashText = async (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Beyond so many the chain is begun anew. */
const longestChain = 200;
const clicks = 5;
let clicked = 0;

/** As the browser tells the worker of a click in its menu, which no driver can make. */
async function clickMenu({ context, control }: ShippedChromium, page: Page): Promise<void> {
  await control.evaluate(() =>
    chrome.runtime.sendMessage({ to: 'background', call: 'wake', with: null }).catch(() => null),
  );
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const texts = Array.from({ length: clicks }, () => `第${++clicked}句：明天还清`);
  await worker.evaluate(
    async ({ selections, pageUrl }) => {
      const [tab] = await chrome.tabs.query({ url: pageUrl });
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      for (const selectionText of selections)
        event.dispatch({ menuItemId: 'keep-selection', selectionText, pageUrl, frameId: 0, editable: false }, tab);
    },
    { selections: texts, pageUrl: page.url() },
  );
}

/** The chain is whole and holds all that was in it before, whenever the worker that adds to it was killed. */
export function evidence(kill: Kill): Trial {
  return async (around) => {
    const start = (await readOwn(around.chromium.control)).evidence ?? [];
    if (start.length > longestChain) await emptyOwn(around.chromium.control, 'evidence');
    const before = start.length > longestChain ? [] : start;
    const page = await openPage(around);
    await clickMenu(around.chromium, page);
    await wait(around.chance() * 150);
    await kill(around, page);
    if (!page.isClosed()) await page.close().catch(() => undefined);
    const after = (await readOwn(around.chromium.control)).evidence ?? [];
    const added = after.length - before.length;
    seen.evidence.there += Math.max(0, added);
    seen.evidence.cutOff += clicks - Math.max(0, added);
    const check = await checkChain(after, hashText);
    if (check.state === 'broken') return `the chain is broken at ${check.at}: ${check.why}`;
    return JSON.stringify(after.slice(0, before.length)) === JSON.stringify(before)
      ? null
      : 'what was there has changed';
  };
}
