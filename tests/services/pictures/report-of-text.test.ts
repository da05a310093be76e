import { expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { findPrices } from '@/lib/core/prices/find-prices';
import { reportOfText } from '@/lib/services/pictures/report-of-text';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const read = (text: string) => reportOfText(text, finder.find(text).mentions, findPrices(text));

test('a price stands under the name above it', () => {
  const { report, placeOf } = read('马上消费金融\n日息0.05%\n招联消费金融\n年利率7.3%起');
  expect(report.lenders.map(({ surfaces }) => surfaces[0])).toEqual(['马上消费金融', '招联消费金融']);
  expect(report.prices.map(({ lenderName, surface }) => [lenderName, surface])).toEqual([
    ['马上消费金融', '日息0.05%'],
    ['招联消费金融', '年利率7.3%起'],
  ]);
  const place = placeOf.get(report.prices[0]?.place.markId ?? -1);
  expect(place && '马上消费金融\n日息0.05%'.slice(place.start, place.end)).toBe('日息0.05%');
});

test('the only name of a picture counts for a price above it, and one of two does not', () => {
  expect(read('日息0.05%\n由马上消费金融提供').report.prices[0]?.lenderName).toBe('马上消费金融');
  const two = read('日息0.05%\n马上消费金融\n招联消费金融').report.prices[0];
  expect(two?.lenderId).toBeNull();
  expect(two).not.toHaveProperty('lenderName');
});

test('a name that stands in several places is one lender', () => {
  const { report } = read('马上消费金融\n贷款由马上消费金融发放');
  expect(report.lenders).toHaveLength(1);
  expect(report.lenders[0]).toMatchObject({ count: 2 });
  expect(report.prices).toEqual([]);
});
