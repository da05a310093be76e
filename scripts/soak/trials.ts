/** What is tried again and again, with the worker, the screen or the whole browser killed at a moment nobody chose. Each says what was lost. */
import { callsOf } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import type { ShippedChromium } from '@/scripts/shipped-chromium';
import { PageScript } from './from-page-script';
import { evidence, payments } from './loans-and-evidence';
import { emptyOwn, readOwn } from './own-database';
import { type Kill, killBrowser, killWorker, openPage, seen, type Trial, wait } from './surroundings';

const stored = (chromium: ShippedChromium) =>
  chromium.control.evaluate(async () => (await chrome.storage.local.get(null)) as Record<string, unknown>);

type Entry = { lenderId: string; text: string };

/** Corrections that were answered “done” must be there, whole, whenever the one who wrote them was killed. */
function corrections(kill: Kill): Trial {
  return async (around) => {
    await around.chromium.control.evaluate(() => chrome.storage.local.set({ dismissed: [], ownAliases: [] }));
    const page = await openPage(around);
    const script = await PageScript.of(page);
    const said = { alias: '利信', rule: 'strong', folds: [], evidence: null };
    const made = { before: '我在', surface: '利信', after: '上借的款', said, dataDate: '2026-11-01' };
    const asked = Array.from({ length: 6 }, (_, at) => `测试名称${at}号`);
    const answers = Promise.all(
      asked.map((surface) =>
        script.ask('dismissName', { lenderId: 'lixin', surface, alias: surface, case: made }).catch(() => null),
      ),
    );
    await wait(around.chance() * 60);
    await kill(around, page);
    const answered = await answers;
    seen.corrections.there += answered.filter((answer) => answer?.ok).length;
    seen.corrections.cutOff += answered.filter((answer) => !answer?.ok).length;
    const { dismissed = [] } = (await stored(around.chromium)) as { dismissed?: Entry[] };
    if (!Array.isArray(dismissed) || dismissed.some(({ lenderId, text }) => lenderId !== 'lixin' || text.length < 2))
      return `half an entry: ${JSON.stringify(dismissed)}`;
    const kept = new Set(dismissed.map(({ text }) => text));
    const missing = asked.filter((surface, at) => answered[at]?.ok === true && !kept.has(surface));
    if (!page.isClosed()) await page.close().catch(() => undefined);
    return missing.length > 0 ? `answered, and not kept: ${missing.join(' ')}` : null;
  };
}

/** The copy of the lists is whole after the next question, whenever the one who wrote it was killed. */
const lists: Trial = async (around) => {
  const { control } = around.chromium;
  await control.evaluate(
    () =>
      new Promise((resolve) => {
        const deleting = indexedDB.deleteDatabase('overdue-lens-lists');
        deleting.onsuccess = resolve;
        deleting.onblocked = resolve;
      }),
  );
  const background = callsOf<PageToBackground>('background', (envelope) =>
    control.evaluate((message) => chrome.runtime.sendMessage(message), envelope),
  );
  const why = { alias: '利信', rule: 'strong', folds: [], evidence: null } as const;
  const ask = () => background.lenderCard({ lenderId: 'lixin', surface: '利信金融', why });
  const first = ask().catch(() => null);
  await wait(around.chance() * 250);
  await around.chromium.killWorker();
  await first;
  const answer = await ask();
  return answer.ok && answer.value?.status === 'unidentified' ? null : `no record: ${JSON.stringify(answer)}`;
};

const offersIn = async ({ control }: ShippedChromium) => (await readOwn(control)).offers?.length ?? 0;

const importedOffers = 12;

/** A file in which each entry is of this round alone. */
function fileOf(round: number): string {
  const offers = Array.from({ length: importedOffers }, (_, at) => ({
    id: `soak-${round}-${at}`,
    title: `报价 ${at}`,
    ...{
      lenderId: null,
      pageHost: null,
      addedOn: '2026-11-22',
      wording: null,
      principalFen: 1_000_000,
      termMonths: 12,
    },
    ...{ repayment: 'equal_instalments', annualPercent: 18, annualIs: 'price', pageAnnualPercent: null },
    ...{ instalmentFen: null, upfrontFeeFen: null, monthlyFeeFen: null, lateUpliftPercent: null, note: '' },
    ...{ upfrontFeePercent: null, monthlyFeePercent: null, yearlyFeePercent: null, feesLeftOut: 0 },
  }));
  const rest = {
    ownAliases: [],
    dismissed: [],
    pausedOrigins: [`https://soak-${round}.example`],
    ownLenders: [],
    ownLoans: [],
  };
  return JSON.stringify({ format: 'overdue-lens-entries', version: 4, exportedOn: '2026-11-22', offers, ...rest });
}

let round = 0;

/** An import is there whole or not at all, whenever the screen or the browser was killed. */
function imports(kill: Kill): Trial {
  return async (around) => {
    round += 1;
    const { chromium } = around;
    const options = await chromium.context.newPage();
    await options.goto(`chrome-extension://${chromium.extensionId}/options.html`);
    await options.locator('input[type=file]').setInputFiles({
      name: 'soak.json',
      mimeType: 'application/json',
      buffer: Buffer.from(fileOf(round)),
    });
    const yes = options.locator('.question button').first();
    await yes.waitFor();
    const before = await offersIn(chromium);
    await yes.evaluate((button) => setTimeout(() => (button as HTMLButtonElement).click(), 0));
    await wait(around.chance() * 80);
    await kill(around, options);
    const added = (await offersIn(around.chromium)) - before;
    const { pausedOrigins = [] } = (await stored(around.chromium)) as { pausedOrigins?: string[] };
    const hasLists = pausedOrigins.includes(`https://soak-${round}.example`);
    seen.imports[added > 0 ? 'there' : 'cutOff'] += 1;
    // Room for the next round: no more than twelve offers are kept.
    await emptyOwn(around.chromium.control, 'offers');
    if (added !== 0 && added !== importedOffers) return `${added} of ${importedOffers} offers`;
    return hasLists && added === 0 ? 'lists without records' : null;
  };
}

/** Name → trial, and how often it is drawn beside the others. */
export const trials: readonly { name: string; weight: number; run: Trial }[] = [
  { name: 'corrections, worker killed', weight: 25, run: corrections(killWorker) },
  { name: 'lists written, worker killed', weight: 20, run: lists },
  { name: 'import, screen closed', weight: 20, run: imports((_, options) => options.close()) },
  { name: 'payments of a loan, screen closed', weight: 15, run: payments((_, panel) => panel.close()) },
  { name: 'payments of a loan, worker killed', weight: 5, run: payments(killWorker) },
  { name: 'evidence by the menu, worker killed', weight: 15, run: evidence(killWorker) },
  { name: 'corrections, browser killed', weight: 5, run: corrections(killBrowser) },
  { name: 'import, browser killed', weight: 5, run: imports(killBrowser) },
  { name: 'payments of a loan, browser killed', weight: 5, run: payments(killBrowser) },
  { name: 'evidence by the menu, browser killed', weight: 5, run: evidence(killBrowser) },
];
