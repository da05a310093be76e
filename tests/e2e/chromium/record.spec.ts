/** A lender's record in the real panel: five answers in its first screen, and the whole within a few screens, whoever it is of. */
import type { Page } from '@playwright/test';
import lenders from '@/assets/data/lenders.json' with { type: 'json' };
import { expect, namesOn, type Reader, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('panel-lender');
const ownWords = wordsOf('panel-own');
const firstScreenPx = 620;
const recordPx = 3500;

/** Asks the panel for a record as card and popup do. */
async function openRecord(panel: Page, { id, name }: { id: string; name: { hans: string } }): Promise<void> {
  await panel.evaluate(async (lenderId) => {
    const windowId = (await chrome.windows.getCurrent()).id;
    const target = { view: 'lender', lenderId };
    await chrome.storage.session.set({ panelRequest: { windowId, target, at: Date.now() } });
  }, id);
  await expect(panel.getByRole('heading', { level: 1, name: name.hans, exact: true })).toBeVisible();
  await expect(panel.locator('.correct')).toBeVisible();
}

async function openPanel(reader: Reader, width: number, height = 800): Promise<Page> {
  const panel = await reader.open(reader.extensionPage('sidepanel.html'));
  await panel.setViewportSize({ width, height });
  return panel;
}

/** Opens one after the other as `openRecord` does. Runs in the panel: hundreds of questions of a driver would take minutes. */
async function heightsOfRecords(records: readonly { id: string; name: string }[]) {
  const windowId = (await chrome.windows.getCurrent()).id;
  const heights: { id: string; answersPx: number; wholePx: number }[] = [];
  const isThere = (name: string) =>
    [...document.querySelectorAll('h1')].some((heading) => heading.innerText.trim() === name) &&
    document.querySelector('.correct') !== null;
  for (const { id, name } of records) {
    await chrome.storage.session.set({
      panelRequest: { windowId, target: { view: 'lender', lenderId: id }, at: Date.now() },
    });
    await new Promise<void>((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(`The record of ${name} does not come.`)), 15_000);
      const look = () => {
        if (!isThere(name)) return requestAnimationFrame(look);
        clearTimeout(patience);
        return resolve();
      };
      look();
    });
    const answers = document.querySelector('.answers dl')?.getBoundingClientRect();
    heights.push({
      id,
      answersPx: (answers?.bottom ?? Number.POSITIVE_INFINITY) + scrollY,
      wholePx: document.documentElement.scrollHeight,
    });
  }
  return heights;
}

/** The records with most to say: by the length of their data, ten of them. */
const longest = [...lenders].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 10);

for (const language of ['zh-CN', 'en']) {
  test(`every record keeps to its heights in ${language}`, async ({ reader }) => {
    test.slow();
    await reader.chromium.control.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
    // A low window: heights are asked for, not pictures, which take longer to draw than to lay out.
    const panel = await openPanel(reader, 400, 320);
    await openRecord(panel, lenders[0] as (typeof lenders)[number]);
    const heights = await panel.evaluate(
      heightsOfRecords,
      lenders.map(({ id, name }) => ({ id, name: name.hans })),
    );
    expect(heights).toHaveLength(lenders.length);
    const tooTall = heights.filter(({ answersPx, wholePx }) => answersPx > firstScreenPx || wholePx > recordPx);
    expect(tooTall).toEqual([]);
  });
}

test('no two buttons, links or folds of a record are spoken alike', async ({ reader }) => {
  const panel = await openPanel(reader, 400);
  for (const lender of longest.slice(0, 3)) {
    await openRecord(panel, lender);
    const spoken = await panel
      .locator('article > *')
      .locator('visible=true')
      .locator('button, a, summary')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.checkVisibility() && !element.closest('.stages'))
          .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''),
      );
    expect(spoken.length).toBeGreaterThan(8);
    expect(spoken.filter((name, at) => spoken.indexOf(name) !== at)).toEqual([]);
  }
});

test('“not borrowed yet” opens the tips and goes to them', async ({ reader }) => {
  const panel = await openPanel(reader, 400);
  const [lender] = longest;
  if (!lender) throw new Error('there are no lenders');
  await openRecord(panel, lender);
  await panel.getByRole('button', { name: words('now_not_borrowed'), exact: true }).click();
  await expect(panel.locator('#tips-before-borrowing')).toBeFocused();
  await expect(panel.locator('#tips-before-borrowing')).toBeInViewport();
});

test('the field stays on top, at its place, while what it finds changes below', async ({ reader }) => {
  const panel = await openPanel(reader, 400);
  await panel.getByRole('tab').nth(1).click();
  const field = panel.getByRole('searchbox');
  await expect(panel.locator('#lender-list button').nth(20)).toBeVisible();
  const top = async () => Math.round((await field.boundingBox())?.y ?? -1);
  const first = await top();
  await panel.evaluate(() => window.scrollTo(0, 2000));
  expect(await top()).toBe(first);
  for (const typed of ['小', '小米', '小米不在名单里的名字']) {
    await field.fill(typed);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(typed.slice(0, 4));
    expect(await top()).toBe(first);
  }
});

test('a lender of one’s own is added, marked in a page, and removed', async ({ loner: reader }) => {
  const panel = await openPanel(reader, 400);
  await panel.evaluate(async () => {
    const windowId = (await chrome.windows.getCurrent()).id;
    const target = { view: 'add', name: '张三贷' };
    await chrome.storage.session.set({ panelRequest: { windowId, target, at: Date.now() } });
  });
  await panel.getByRole('textbox', { name: ownWords('price') }).fill('月利率 1.5%');
  await expect(panel.getByText('18%', { exact: false }).first()).toBeVisible();
  await panel.getByRole('button', { name: ownWords('save'), exact: true }).click();
  await expect(panel.getByRole('heading', { level: 1, name: '张三贷' })).toBeVisible();
  const page = await reader.open('/empty.html');
  await page.evaluate(() => document.body.append('找张三贷借款，三天到账。'));
  await expect.poll(() => namesOn(page)).toEqual(['张三贷']);
  await panel.bringToFront();
  await panel.reload();
  await panel.getByRole('tab').nth(1).click();
  await panel.getByRole('button', { name: /张三贷/ }).click();
  await panel.getByRole('button', { name: ownWords('remove'), exact: true }).click();
  await expect(panel.getByText(ownWords('removed', { name: '张三贷' }))).toBeVisible();
  await panel.getByRole('button', { name: ownWords('undo'), exact: true }).click();
  await expect(panel.getByRole('button', { name: ownWords('remove'), exact: true })).toBeVisible();
});
