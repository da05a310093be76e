/** Whoever hears the screens instead of seeing them can tell every control from every other: no two of one view have the same name. */
import type { Locator, Page } from '@playwright/test';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { pressAndLeave } from '@/scripts/extension-screens';
import { expect, type Reader, test } from '@/tests/support/chromium';
import { sharedNames } from '@/tests/support/spoken-names';

const offers = ['/three-offers.html', '/eight-offers.html', '/offers.html'];

/** The views of a panel that something outside of it asks for, and what stands there once it is drawn. */
const targets: Record<string, [PanelTarget, string]> = {
  'a record': [{ view: 'lender', lenderId: 'xiaomi-finance' }, '.correct'],
  'a record of a closed lender': [{ view: 'lender', lenderId: 'renrendai' }, '.correct'],
  'a price': [{ view: 'lookup', query: '日息万五，会员费299元，借1万，分12期' }, '#answers-prices'],
  names: [{ view: 'lookup', query: '小米' }, '#answers-lenders'],
  'nothing found': [{ view: 'lookup', query: '没有这个名字贷' }, '.empty, .asked .btn'],
  'how late': [{ view: 'late', lenderId: null, dueOn: null, overdueYuan: null }, 'form, fieldset, input'],
  'forty days late': [{ view: 'late', lenderId: 'xiaomi-finance', dueOn: '2026-10-20', overdueYuan: 5000 }, 'h2'],
  'a lender of one’s own': [{ view: 'add', name: '邻里互助借款' }, 'form'],
  'a wording in steps': [{ view: 'translate', phrase: '日息万五，借1万，分12期' }, 'textarea'],
  'the guide': [{ view: 'guide', chapterId: null }, '.contents'],
  'where to turn': [{ view: 'guide', chapterId: 'where-to-turn' }, '.guide-chapter'],
};

/** By the popup’s button, which has other words in every language. */
async function openPanel(reader: Reader): Promise<void> {
  const popup = await reader.popup();
  await pressAndLeave(popup.locator('.tools .btn').last());
}

for (const language of ['zh-CN', 'en']) {
  const told = async (screen: Page, shown: Locator, what: string): Promise<string[]> => {
    await expect(shown.first(), what).toBeAttached();
    return (await sharedNames(screen)).map((name) => `${what}: ${name}`);
  };

  const speak = (reader: Reader) =>
    reader.chromium.control.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);

  test(`popup, ${language}`, async ({ reader }) => {
    test.slow();
    await speak(reader);
    const twice: string[] = [];
    for (const page of [...offers, '/empty.html', '/nothing-here.html']) {
      await reader.open(page);
      const popup = await reader.popup();
      await expect(popup.locator('.sum, .empty, h1').first()).toBeVisible();
      if (offers.includes(page)) await expect(popup.locator('.offer').first()).toBeVisible();
      const choices = popup.locator('.site-row .link');
      if ((await choices.count()) > 0) await choices.click();
      twice.push(...(await told(popup, popup.locator('.popup'), page)));
      await popup.locator('.tools .btn').first().click();
      twice.push(...(await told(popup, popup.locator('.ask-late'), `${page} late`)));
      for (const asked of ['小米', '日息万五，会员费299元', '起诉了怎么办', '没有这个名字贷']) {
        await popup.getByRole('searchbox').fill(asked);
        twice.push(...(await told(popup, popup.locator('#answers > :not(.vh)'), asked)));
      }
      await popup.close();
    }
    expect([...new Set(twice)]).toEqual([]);
  });

  test(`panel over pages, ${language}`, async ({ reader }) => {
    test.slow();
    await speak(reader);
    const twice: string[] = [];
    for (const page of [...offers, '/tables.html', '/nothing-here.html']) {
      await reader.open(page);
      if (page === offers[0]) await openPanel(reader);
      const panel = await reader.screen('sidepanel.html');
      await expect(panel.locator('main h1').first()).toBeVisible();
      if (offers.includes(page)) await expect(panel.locator('.offer').first()).toBeVisible();
      twice.push(...(await told(panel, panel.locator('main h1'), page)));
    }
    expect(twice).toEqual([]);
  });

  test(`every other view of the panel, ${language}`, async ({ reader }) => {
    test.slow();
    await speak(reader);
    const panel = await reader.open(reader.extensionPage('sidepanel.html'));
    const twice: string[] = [];
    const query = language === 'en' ? 'how do I check a licence' : '起诉了怎么办';
    const asked: [PanelTarget, string] = [{ view: 'lookup', query }, '#answers-guide'];
    for (const [what, [target, shown]] of Object.entries({ ...targets, 'a question': asked })) {
      await panel.evaluate(async (wanted) => {
        const windowId = (await chrome.windows.getCurrent()).id;
        await chrome.storage.session.set({ panelRequest: { windowId, target: wanted, at: Date.now() } });
      }, target);
      twice.push(...(await told(panel, panel.locator('#panel-view').locator(shown), what)));
    }
    await panel.getByRole('tab').nth(1).click();
    twice.push(...(await told(panel, panel.locator('#lender-list button'), 'lenders')));
    await panel.getByRole('tab').nth(2).click();
    for (const kind of [0, 1, 2]) {
      await panel.getByRole('radio').nth(kind).check({ force: true });
      twice.push(...(await told(panel, panel.locator('#panel-view h2'), `calculator ${kind}`)));
    }
    expect(twice).toEqual([]);
  });

  test(`offers side by side, ${language}`, async ({ loner: reader }) => {
    test.slow();
    await speak(reader);
    await reader.open('/three-offers.html');
    await openPanel(reader);
    const panel = await reader.screen('sidepanel.html');
    await expect(panel.locator('.offer')).toHaveCount(3);
    await panel.locator('.offer-tools button').last().click();
    expect(await told(panel, panel.locator('#panel-view table'), 'side by side')).toEqual([]);
  });

  for (const file of ['welcome.html', 'options.html']) {
    test(`${file}, ${language}`, async ({ reader }) => {
      await speak(reader);
      const screen = await reader.open(reader.extensionPage(file));
      // What is on its way stands there as a dash.
      await expect.poll(() => told(screen, screen.getByRole('heading'), file)).toEqual([]);
    });
  }
}
