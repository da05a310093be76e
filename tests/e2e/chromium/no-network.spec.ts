/** Nothing leaves the browser but what the page itself asks for: everything it sends goes through a proxy that writes it down. */

import { launchShippedChromium } from '@/scripts/shipped-chromium';
import { expect, namesOn, Reader, test } from '@/tests/support/chromium';
import { startRecordingProxy } from '@/tests/support/recording-proxy';
import { wordsOf } from '@/tests/support/words';

const loanWords = wordsOf('loans');
const panelWords = wordsOf('panel');
const proofWords = wordsOf('panel-proof');

/** What the browser asks for on its own account, with or without an extension. */
const browsersOwn = /^(CONNECT|GET|POST) (http:\/\/)?(update\.googleapis\.com|accounts\.google\.com)[:/]/;

test('the extension sends nothing anywhere', async ({ executablePath, server }) => {
  const proxy = await startRecordingProxy();
  const args = [`--proxy-server=http://${proxy.address}`, '--proxy-bypass-list=<-loopback>'];
  const reader = new Reader(
    await launchShippedChromium({ executablePath, hostAccess: true, headless: true, args }),
    server.origin,
  );
  try {
    const { context } = reader.chromium;
    const ours: string[] = [];
    context.on('request', (request) => {
      const asker = request.serviceWorker() ?? request.frame();
      if (asker.url().startsWith('chrome-extension:') && !request.url().startsWith('chrome-extension:'))
        ours.push(request.url());
    });
    await reader.speakEnglish();
    const page = await reader.open('/look-alikes-beside.html');
    await expect.poll(async () => (await namesOn(page)).length).toBe(6);
    const panel = await reader.panel();
    for (const tab of ['tab_lenders', 'tab_calculate', 'tab_guide', 'tab_page']) {
      await panel.getByRole('tab', { name: panelWords(tab) }).click();
      await expect(panel.getByRole('tab', { name: panelWords(tab), selected: true })).toBeVisible();
    }
    await panel
      .getByRole('tabpanel')
      .getByRole('button', { name: /利信金融/ })
      .first()
      .click();
    await expect(panel.getByRole('heading', { level: 1 })).toContainText('利信金融');
    await reader.chromium.control.evaluate(() => chrome.storage.local.set({ loansAgreedOn: '2026-11-01' }));
    await panel
      .locator('.foot-of-panel')
      .getByRole('button', { name: loanWords('heading') })
      .click();
    await panel.getByRole('button', { name: proofWords('open'), exact: true }).click();
    await expect(panel.getByRole('heading', { level: 1, name: proofWords('heading') })).toBeVisible();
    for (const file of ['welcome.html', 'options.html', 'popup.html']) {
      const screen = await reader.open(reader.extensionPage(file));
      await expect(screen.getByRole('heading').first()).toBeVisible();
    }
    expect(ours).toEqual([]);
    expect(proxy.seen.filter((request) => !browsersOwn.test(request))).toEqual([
      `GET ${server.origin}/look-alikes-beside.html`,
    ]);
  } finally {
    await reader.chromium.close();
    await proxy.close();
  }
});
