/** Takes the pictures of one screen in all its variants, in the real browser. */
import type { Page } from '@playwright/test';
import { openPanel } from '@/scripts/demo/take-pictures';
import { readMarks } from '@/scripts/read-marks';
import { tabIdOf, waitUntilRead } from '@/scripts/read-report';
import type { ShippedChromium } from '@/scripts/shipped-chromium';
import type { Screen } from './screen-table';
import { maxHeight, type Shot, type Variant, variants, widthsOf } from './variants';

export interface Stage {
  chromium: ShippedChromium;
  addressOf(over: Screen['over']): string;
}

/** Two frames after the last change of the page: what was asked for has been drawn. */
function settled(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let calm: ReturnType<typeof setTimeout>;
        const end = () => {
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        };
        const observer = new MutationObserver(() => {
          clearTimeout(calm);
          calm = setTimeout(end, 200);
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        calm = setTimeout(end, 200);
      }),
  );
}

async function shoot(page: Page, caption: string, width: number, tallest = maxHeight): Promise<Shot> {
  if (width > 0) await page.setViewportSize({ width, height: 700 });
  await settled(page);
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.min(tall, tallest);
  if (width > 0) await page.setViewportSize({ width, height });
  await settled(page);
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64');
  const seen = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  return { caption, png, ...seen };
}

async function pointAt(page: Page, mark: 'name' | 'price'): Promise<void> {
  // A card that is open says what it said in the language before.
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await page.locator('overdue-lens-card').waitFor({ state: 'detached' });
  const found = (await page.evaluate(readMarks)).find(
    ({ shape, box }) => shape.startsWith('price') === (mark === 'price') && box.y > 60 && box.y < 640 && box.width > 0,
  );
  if (!found) throw new Error(`No ${mark} is marked.`);
  await page.mouse.move(found.box.x + found.box.width / 2, found.box.y + found.box.height / 2, { steps: 4 });
  await page.locator('overdue-lens-card').waitFor({ state: 'attached', timeout: 5_000 });
}

async function goTo(chromium: ShippedChromium, panel: Page, screen: Screen): Promise<void> {
  await panel.reload();
  await panel.getByRole('tab').first().waitFor();
  if (screen.target) {
    const { id: windowId } = await panel.evaluate(() => chrome.windows.getCurrent());
    await chromium.control.evaluate(
      (panelRequest) => chrome.storage.session.set({ panelRequest: { ...panelRequest, at: Date.now() } }),
      { windowId, target: screen.target },
    );
  }
  await settled(panel);
  await screen.reach?.(panel);
}

/** The screen of one variant, ready to be taken; closed by the caller where it is not the page itself. */
async function open({ chromium }: Stage, page: Page, screen: Screen, { theme }: Variant): Promise<Page> {
  if (screen.in === 'popup') {
    const popup = await chromium.openPopup();
    await settled(popup);
    await screen.reach?.(popup);
    return popup;
  }
  if (screen.in === 'panel') {
    const panel = await openPanel(chromium);
    await goTo(chromium, panel, screen);
    return panel;
  }
  if (screen.in === 'tab') {
    const own = await chromium.context.newPage();
    await own.emulateMedia({ colorScheme: theme });
    await own.goto(`chrome-extension://${chromium.extensionId}/${screen.file}`);
    return own;
  }
  return page;
}

async function takeVariant(
  stage: Stage,
  page: Page,
  screen: Screen,
  variant: Variant,
  only?: { width: number; tallest: number },
): Promise<Shot[]> {
  const { control } = stage.chromium;
  await control.evaluate((settings) => chrome.storage.local.set(settings), { ...variant });
  await page.emulateMedia({ colorScheme: variant.theme, forcedColors: screen.forced ? 'active' : 'none' });
  await page.bringToFront();
  const shown = await open(stage, page, screen, variant);
  const shots: Shot[] = [];
  try {
    for (const width of only ? [only.width] : widthsOf(screen)) {
      const caption = [variant.language, variant.theme, ...(width > 0 ? [width] : [])].join(' · ');
      if (screen.mark) {
        await shown.setViewportSize({ width, height: 700 });
        await pointAt(shown, screen.mark);
        const png = (await shown.screenshot({ animations: 'disabled' })).toString('base64');
        shots.push({ caption, png, width, height: 700 });
      } else shots.push(await shoot(shown, caption, width, only?.tallest));
    }
  } finally {
    if (shown !== page) await shown.close();
  }
  return shots;
}

async function overPage<T>(stage: Stage, screen: Screen, take: (page: Page) => Promise<T>): Promise<T> {
  const { chromium } = stage;
  const page = await chromium.context.newPage();
  try {
    await page.goto(stage.addressOf(screen.over));
    await page.bringToFront();
    if (screen.access !== false && screen.over !== 'browser')
      await waitUntilRead(chromium.control, await tabIdOf(chromium.control, page.url()), { patienceMs: 4000 });
    return await take(page);
  } finally {
    await page.close();
  }
}

/** One row a width. */
export function takeScreen(stage: Stage, screen: Screen): Promise<Shot[][]> {
  return overPage(stage, screen, async (page) => {
    const taken: Shot[][] = [];
    for (const variant of variants) taken.push(await takeVariant(stage, page, screen, variant));
    return widthsOf(screen).map((_, row) => taken.flatMap((shots) => shots[row] ?? []));
  });
}

/** One picture, in one language and theme, no taller than asked. */
export async function takeOnce(stage: Stage, screen: Screen, variant: Variant, tallest: number): Promise<Shot> {
  const [usual = 0] = widthsOf(screen);
  const only = { width: screen.width ?? usual, tallest };
  const [shot] = await overPage(stage, screen, (page) => takeVariant(stage, page, screen, variant, only));
  if (!shot) throw new Error(`No picture of ${screen.name}.`);
  return shot;
}
