/** What is typed into the stores' forms: within their lengths, true to what is shipped, and with no claim that nobody can hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extensionManifest } from '@/scripts/build/manifest';
import { pngSize } from '@/scripts/packages/store-checks';
import { listingFaults, listingIn, listingLocales } from '@/scripts/store/listing';
import { pictureLanguages, pictureSizes, screenshots } from '@/scripts/store/pictures';
import { privacyPage } from '@/scripts/store/privacy-page';
import captions from '@/store/captions.json';
import listing from '@/store/listing.json';
import practices from '@/store/privacy-practices.json';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

describe.each(listingLocales)('the listing in %s', (locale) => {
  const texts = listingIn(locale);
  const messages = JSON.parse(read(`assets/public/_locales/${locale}/messages.json`)) as Record<
    string,
    { message: string }
  >;

  test('is as long as every store takes it', () => {
    expect(listingFaults(texts)).toEqual([]);
  });

  test('has the name and the summary of the manifest, which Chrome and Edge show', () => {
    expect([texts.name, texts.summary]).toEqual([messages.name?.message, messages.description?.message]);
  });

  test('praises nothing and promises no money', () => {
    const claims =
      /最好|第一|唯一|保证|省钱|免费|推荐指数|好评|\b(best|leading|award|rated|#1|guaranteed|we guarantee|save money|free)\b/i;
    expect(claims.exec(JSON.stringify([texts, captions]))).toBeNull();
  });
});

test('Traditional says the same in its own characters', () => {
  const [simplified, traditional] = [listingIn('zh_CN'), listingIn('zh_TW')];
  expect(traditional.description).not.toBe(simplified.description);
  // Words quoted from pages keep the characters of the page.
  expect(traditional.description.replace(/“[^”]*”/g, '')).not.toMatch(/[贷镜书网页]/);
  expect(traditional.description.split('\n')).toHaveLength(simplified.description.split('\n').length);
});

test('Chinese and English have as many points', () => {
  const points = (lines: string[]) => lines.filter((line) => /^(•|\d\.)/.test(line)).length;
  expect(points(listing.description.zh)).toBe(points(listing.description.en));
  for (const key of screenshots) expect(captions[key].lines.zh).toHaveLength(captions[key].lines.en.length);
});

test('a text that is too long, or a search term too many, is told with the store that refuses it', () => {
  const texts = { ...listingIn('en'), name: 'x'.repeat(50), description: 'x'.repeat(249) };
  expect(listingFaults({ ...texts, searchTerms: Array(8).fill('three words each') })).toEqual([
    'name has 50 characters; edge takes 1 to 45',
    'description has 249 characters; edge takes 250 to 10000',
    '8 search terms; Edge takes 7',
    '24 words in search terms; Edge takes 21',
  ]);
});

describe('permissions', () => {
  const manifests = [extensionManifest('chrome'), extensionManifest('firefox')];
  const asked = new Set(
    manifests.flatMap((manifest) => [
      ...(manifest.permissions ?? []),
      ...((manifest.optional_permissions as string[] | undefined) ?? []),
      ...((manifest.host_permissions as string[] | undefined) ?? []),
      ...((manifest.optional_host_permissions as string[] | undefined) ?? []),
      // A word of the policy that reviewers ask about as they do about a permission.
      ...(/'(wasm-unsafe-eval)'/.exec(JSON.stringify(manifest.content_security_policy))?.slice(1) ?? []),
    ]),
  );
  const justified = Object.keys(practices.permissions).filter((name) => name !== 'content scripts');

  test('each that is asked for has its justification in store/privacy-practices.json', () => {
    expect([...asked].filter((name) => !justified.includes(name))).toEqual([]);
  });

  test('no justification is for one that is not asked for', () => {
    // Written ahead of the code that reads pictures.
    expect(justified.filter((name) => !asked.has(name) && name !== 'wasm-unsafe-eval')).toEqual([]);
  });

  test('content scripts are those of the manifest: none', () => {
    expect(practices.permissions['content scripts']).toMatch(/^None in the manifest/);
    for (const manifest of manifests) expect(manifest).not.toHaveProperty('content_scripts');
  });

  // The field takes no more: developer.chrome.com, cws-dashboard-privacy.
  test('each is a sentence that fits its field', () => {
    const wrong = Object.entries({ ...practices.permissions, purpose: practices.singlePurpose }).filter(
      ([, why]) => why.length < 40 || why.length > 1000 || !why.endsWith('.'),
    );
    expect(wrong).toEqual([]);
  });
});

test('no kind of data is said to leave the device, and what is kept there is said', () => {
  const kinds = Object.entries(practices.dataUse);
  expect(kinds.filter(([, { collected }]) => collected)).toEqual([]);
  expect(practices.dataUse.financialAndPayment.onDevice).toContain('consent');
  expect(extensionManifest('firefox').browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  });
});

test('the consent that Edge wants before financial data is kept is where it is said to be', () => {
  expect(existsSync(join(root, practices.edgeConsent.asks))).toBe(true);
  expect(read(practices.edgeConsent.test)).toContain('consent is asked before anything');
});

test('the privacy page says what PRIVACY.md says, and loads nothing', () => {
  expect(read('store/privacy.html'), 'run npm run store').toBe(privacyPage(root));
  expect(privacyPage(root)).not.toMatch(/<(?:script|img|link)|https?:/);
});

describe('pictures', () => {
  const folder = join(root, 'store/pictures');
  const sizeOf = (name: string) => pngSize(readFileSync(join(folder, name)));

  test.each(pictureLanguages)('in %s are all there in the stores’ sizes, without transparency', (language) => {
    const names = screenshots.map((key, at) => `${at + 1}-${key}-${language}.png`);
    for (const name of names) expect(sizeOf(name), name).toEqual(pictureSizes.screenshot);
    expect(sizeOf(`tile-${language}.png`)).toEqual(pictureSizes.tile);
    expect(sizeOf(`marquee-${language}.png`)).toEqual(pictureSizes.marquee);
    // The kind of colour in a PNG's header: 2 is red, green and blue.
    for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name))[25], name).toBe(2);
  });

  test('weigh no more than a repository should carry', () => {
    const bytes = readdirSync(folder).reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
    expect(bytes).toBeLessThan(2.5e6);
    for (const language of pictureLanguages)
      expect(readFileSync(join(root, `docs/images/moving-${language}.webp`)).length).toBeLessThan(400_000);
  });
});
