/** The page's address beside the lender it names, over hosts that lead to this machine. */
import { launchShippedChromium } from '@/scripts/shipped-chromium';
import { test as base, expect, namesOn, Reader } from '@/tests/support/chromium';
import { wordsOf } from '@/tests/support/words';

const words = wordsOf('address');

interface Mapped {
  reader: Reader;
  openOn(host: string, path: string): Promise<void>;
}

/** A reader in a browser for whom every name leads to this machine. */
const test = base.extend<{ mapped: Mapped }, { everywhere: Reader }>({
  everywhere: [
    async ({ executablePath, server }, use) => {
      const args = ['--lang=en-US', '--host-resolver-rules=MAP * 127.0.0.1'];
      const chromium = await launchShippedChromium({ executablePath, hostAccess: true, headless: true, args });
      await use(new Reader(chromium, server.origin));
      await chromium.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  mapped: async ({ everywhere: reader, server }, use) => {
    await reader.speakEnglish();
    const { port } = new URL(server.origin);
    await use({
      reader,
      async openOn(host, path) {
        const page = await reader.open(`http://${host}:${port}${path}`);
        await expect.poll(async () => (await namesOn(page)).length).toBeGreaterThan(0);
      },
    });
    await reader.tidyUp();
  },
});

const name = '小米金融 Xiaomi Finance';
const recorded = words('dated', { domain: 'airstar.com', asOf: '2020\u2060-\u206010' });

test('popup and panel say what differs, what to do and where to ask', async ({ mapped }) => {
  const { reader, openOn } = mapped;
  const said = async () => (await reader.popup()).getByRole('region', { name: words('label') });

  await openOn('aristar.com', '/loan-offer.html');
  await expect(await said()).toContainText(words('letters_1', { host: 'aristar.com', domain: recorded, name }));
  await expect(await said()).toContainText('96110');
  const panel = await reader.panel();
  await expect(panel.getByRole('region', { name: words('label') })).toContainText(
    'One letter differs from airstar.com',
  );

  await openOn('www.airstar.com', '/loan-offer.html');
  await expect(await said()).toContainText(words('on_record', { domain: 'airstar.com', name }));
  await expect(panel.getByRole('region', { name: words('label') })).toContainText('stands on our record');

  await openOn('jiekuan888.com', '/loan-offer.html');
  await expect(await said()).toContainText(
    'This page is on jiekuan888.com. Our record of 小米金融 Xiaomi Finance knows no such address',
  );
});

test('an article, a news site and this machine: not a word', async ({ mapped: { reader, openOn } }) => {
  for (const [host, path] of [
    ['jiekuan888.com', '/loan-article.html'],
    ['www.163.com', '/loan-offer.html'],
    ['127.0.0.1', '/loan-offer.html'],
  ] as const) {
    await openOn(host, path);
    const popup = await reader.popup();
    await expect(popup.getByText('小米金融').first()).toBeVisible();
    await expect(popup.getByRole('region', { name: words('label') })).toHaveCount(0);
  }
});
