import { expect, test } from 'vitest';
import { offersOfReport } from '@/components/offers/offers-of-report';
import { createFinder } from '@/lib/core/names/finder';
import { findPrices } from '@/lib/core/prices/find-prices';
import { cellMark } from '@/lib/core/text/normalize';
import { pricesInText } from '@/lib/services/pictures/prices-in-text';
import { reportOfText } from '@/lib/services/pictures/report-of-text';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const read = (text: string) => reportOfText(text, finder.find(text).mentions, findPrices(text));

test('a price stands under the name above it', () => {
  const { report, placesOf } = read('马上消费金融\n日息0.05%\n招联消费金融\n年利率7.3%起');
  expect(report.lenders.map(({ surfaces }) => surfaces[0])).toEqual(['马上消费金融', '招联消费金融']);
  expect(report.prices.map(({ lenderName, surface }) => [lenderName, surface])).toEqual([
    ['马上消费金融', '日息0.05%'],
    ['招联消费金融', '年利率7.3%起'],
  ]);
  const [place] = placesOf.get(report.prices[0]?.place.markId ?? -1) ?? [];
  expect(place && '马上消费金融\n日息0.05%'.slice(place.start, place.end)).toBe('日息0.05%');
});

test('the only name of a picture counts for a price above it, and one of two does not', () => {
  expect(read('日息0.05%\n由马上消费金融提供').report.prices[0]?.lenderName).toBe('马上消费金融');
  const two = read('日息0.05%\n马上消费金融\n招联消费金融').report.prices[0];
  expect(two?.lenderId).toBeNull();
  expect(two).not.toHaveProperty('lenderName');
});

test('in a picture that begins with a price, each has its provider below it', () => {
  const namesIn = (text: string) => read(text).report.prices.map(({ lenderName }) => lenderName);
  const cards = '年利率15.3%\n最高20万\n由马上消费金融提供\n年利率8.5%\n由兴业消费金融提供';
  expect(namesIn(cards)).toEqual(['马上消费金融', '兴业消费金融']);
  expect(namesIn('好期贷\n年利率15.3%\n贷款由招联消费金融发放')).toEqual(['好期贷']);
});

test('in a table with a name in a row, each row speaks of its own name; without one, of the name above', () => {
  const table = (...rows: string[]) => {
    const text = rows.join('\n').replaceAll('|', cellMark);
    const { mentions } = finder.find(text.replaceAll(cellMark, ' '));
    return reportOfText(text, mentions, pricesInText(text)).report.prices.map(({ lenderName }) => lenderName);
  };
  expect(table('机构|年化利率|期限', '招联消费金融|18%|24期', '星河速贷|35.9%|12期')).toEqual([
    '招联消费金融',
    undefined,
  ]);
  expect(table('招联消费金融', '期限|年化利率|额度', '24期|18%|20万')).toEqual(['招联消费金融']);
});

test('a message with a sender of its own says nothing of the name above it', () => {
  const { report } = read('【微粒贷】年利率9%\n【某某金服】无抵押借款，月利率仅0.99%');
  expect(report.prices.map(({ lenderName }) => lenderName)).toEqual(['微粒贷', undefined]);
  for (const labelled of [
    '好期贷【限时】年利率9%',
    '好期贷\n【额度】20万\n【利率】年利率9%',
    '好期贷\n【信用贷】年利率9%',
  ])
    expect(read(labelled).report.prices[0]?.lenderName, labelled).toBe('好期贷');
});

test('a name that stands in several places is one lender', () => {
  const { report } = read('马上消费金融\n贷款由马上消费金融发放');
  expect(report.lenders).toHaveLength(1);
  expect(report.lenders[0]).toMatchObject({ count: 2 });
  expect(report.prices).toEqual([]);
});

const feesOf = (text: string) => {
  const { report } = read(text);
  return report.prices.map(({ surface, place }) => [
    surface,
    ...report.fees.filter((fee) => fee.place.markId === place.markId).map((fee) => fee.surface),
  ]);
};

test('a fee is counted into the offer it stands with, and its line is part of the offer', () => {
  const text = '宜人贷\n月息一分五\n前期服务费3%，合同以电子版为准';
  const { report, placesOf } = read(text);
  const [offer, ...more] = offersOfReport(report);
  expect(more).toEqual([]);
  expect(offer?.withFees?.high).toBeCloseTo(23.91, 1);
  const places = placesOf.get(offer?.price.place.markId ?? -1);
  expect(places?.map(({ start, end }) => text.slice(start, end))).toEqual(['月息一分五', '服务费3%']);
});

test('a fee belongs to the offer of its own name, before or after the price', () => {
  expect(feesOf('马上消费金融\n年利率18%\n担保费每月0.5%\n招联消费金融\n会员费299元\n年利率7.3%')).toEqual([
    ['年利率18%', '担保费每月0.5%'],
    ['担保费每月0.5%'],
    ['年利率7.3%', '会员费299元'],
  ]);
});

test('a fee that states no figure stays named, and sum and term are those of the picture', () => {
  const { report } = read('马上消费金融\n年利率18%\n借款10000元，分24期\n另收担保费');
  const [offer] = offersOfReport(report);
  expect(offer?.price).toMatchObject({ principalYuan: 10000, periods: 24 });
  expect(offer?.fees.map(({ kind }) => kind)).toEqual(['guarantee']);
});
