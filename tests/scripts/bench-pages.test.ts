/** The pages of the bench are what they claim to be; a bench on other pages says nothing. */
import packed from 'virtual:lexicon';
import { describe, expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { findPrices } from '@/lib/core/prices/find-prices';
import { disguises, feedItems, makePage, type PageName, plantedNames } from '@/scripts/bench/pages';

const finder = createFinder(packed);
const textOf = (html: string) => html.replace(/^[\s\S]*<body>/, '').replace(/<[^>]+>/g, '');
const textNodes = (html: string) => html.replace(/^[\s\S]*<body>/, '').match(/[^<>]+(?=<)/g)?.length ?? 0;

describe('pages without lenders', () => {
  test.each<PageName>(['zh-3k', 'en-3k', 'zh-100k', 'en-100k'])(
    '%s: no name, no look-alike of one, no price',
    (name) => {
      const text = textOf(makePage(name));
      expect(text.length).toBeGreaterThan(10_000);
      const { mentions, rejections } = finder.find(text);
      expect(mentions).toEqual([]);
      expect(rejections).toEqual([]);
      expect(findPrices(text)).toEqual([]);
    },
  );

  test.each<[PageName, number]>([
    ['zh-3k', 3_000],
    ['en-3k', 3_000],
    ['zh-100k', 100_000],
    ['en-100k', 100_000],
  ])('%s: about %i text nodes', (name, nodes) => {
    expect(textNodes(makePage(name)) / nodes).toBeCloseTo(1, 1);
  });

  test('the large Chinese page has about seven million bytes', () => {
    expect(Buffer.byteLength(makePage('zh-100k')) / 1e6).toBeCloseTo(7.2, 0);
  });

  test('English pages hold characters beyond Latin-1, as real ones do: the browser then keeps two bytes a character', () => {
    expect(textOf(makePage('en-3k'))).toMatch(/[\u0100-\uffff]/);
  });

  test('the feed holds no lender', () => {
    const items = feedItems(2_000);
    expect(items).toHaveLength(2_000);
    const text = items.map(({ title, text: body }) => `${title}\n${body}`).join('\n');
    expect(text.length).toBeGreaterThan(10_000);
    expect(finder.find(text).mentions).toEqual([]);
  });
});

describe('names in disguise', () => {
  test('400 names in eight disguises, each found', () => {
    expect(plantedNames()).toHaveLength(400);
    expect(disguises).toHaveLength(8);
    const missed = plantedNames().filter(
      (name) => finder.find(`昨天向${name.replace(/<[^>]+>/g, '')}借款，`).mentions.length !== 1,
    );
    expect(missed).toEqual([]);
  });

  test('the page is the same each time', () => {
    expect(makePage('names-400')).toBe(makePage('names-400'));
  });
});
