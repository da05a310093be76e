/** The side panel beside a scroll bar that takes room, as on Windows and Linux: the width that style sheets ask for includes it. */
import { expect, test } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const panelWords = wordsOf('panel');
const scrollBar = 15;

for (const tab of ['tab_page', 'tab_lenders', 'tab_calculate', 'tab_guide']) {
  test(`${panelWords(tab)} never needs to be scrolled sideways`, async ({ reader }) => {
    await reader.speakEnglish();
    const panel = await reader.open(reader.extensionPage('sidepanel.html'));
    await panel.getByRole('tab', { name: panelWords(tab) }).click();
    await expect(panel.getByRole('tabpanel').getByRole('heading').first()).toBeVisible();
    await panel.evaluate((width) => {
      document.documentElement.style.paddingInlineEnd = `${width}px`;
    }, scrollBar);
    const tooWide: number[] = [];
    for (const width of [290, 320, 345, 360, 370, 376, 400]) {
      await panel.setViewportSize({ width, height: 800 });
      const reach = await panel.evaluate(() => Math.max(...[...document.querySelectorAll('body *')].map((element) => element.getBoundingClientRect().right)));
      if (reach > width - scrollBar + 0.5) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  });
}
