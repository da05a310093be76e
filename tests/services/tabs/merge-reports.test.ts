import { expect, test } from 'vitest';
import { mergeReports } from '@/lib/services/tabs/merge-reports';
import { aPageReport as report } from '@/tests/support/page-report';

const why = { alias: '小米金融', rule: 'strong', folds: [], evidence: null } as const;
const seen = (lenderId: string | null, surface: string, ...markIds: number[]) => ({
  lenderId,
  surfaces: [surface],
  count: markIds.length,
  markIds,
  why: { ...why, folds: [] },
});

test('nothing is known of a tab that no frame has reported on', () => {
  expect(mergeReports([])).toBeNull();
});

test('a lender named in two frames is one lender with all its places', () => {
  const merged = mergeReports([
    { frameId: 0, report: report({ lenders: [seen('xiaomi-finance', '小米金融', 0, 2)] }) },
    {
      frameId: 7,
      report: report({
        url: 'https://ad.example/',
        lenders: [seen('xiaomi-finance', '天星金融', 0), seen('lixin', '利信金融', 1)],
      }),
    },
  ]);
  expect(merged?.url).toBe('https://a.example/');
  expect(merged?.lenders.map(({ lenderId, count, surfaces }) => [lenderId, count, surfaces])).toEqual([
    ['xiaomi-finance', 3, ['小米金融', '天星金融']],
    ['lixin', 1, ['利信金融']],
  ]);
  expect(merged?.lenders[0]?.places).toEqual([
    { frameId: 0, markId: 0 },
    { frameId: 0, markId: 2 },
    { frameId: 7, markId: 0 },
  ]);
});

test('names without a record stay apart by what is written', () => {
  const merged = mergeReports([
    { frameId: 0, report: report({ lenders: [seen(null, '甲金服', 0), seen(null, '乙金服', 1)] }) },
  ]);
  expect(merged?.lenders).toHaveLength(2);
});

test('a page read in part says after how many marks', () => {
  expect(
    mergeReports([
      { frameId: 0, report: report({ stoppedAfter: 500 }) },
      { frameId: 1, report: report({}) },
    ])?.stoppedAfter,
  ).toBe(500);
});

test('fees keep the place of the price they stand with; what no frame looked for is none', () => {
  const fee = {
    surface: '会员费299元',
    kind: 'membership',
    amountFen: 29_900,
    percentOfPrincipal: null,
    when: 'upfront',
    assumptions: [],
    isTicked: false,
    lenderId: null,
  } as const;
  const table = { rows: [['综合融资成本', '23.9%']], isDialog: true };
  const merged = mergeReports([
    { frameId: 0, report: report({}) },
    { frameId: 4, report: report({ fees: [{ ...fee, assumptions: [], nearMarkId: 3 }], disclosures: [table] }) },
  ]);
  expect(merged?.fees).toEqual([{ ...fee, place: { frameId: 4, markId: 3 } }]);
  expect(merged?.disclosures).toEqual([table]);
});

test('what the page is like is told by its main frame alone', () => {
  const traits = { isArticle: false, asks: 'loan' } as const;
  const main = { frameId: 0, report: report({}) };
  const framed = { frameId: 3, report: report({ traits }) };
  expect(mergeReports([main, framed])).not.toHaveProperty('traits');
  expect(mergeReports([framed])).not.toHaveProperty('traits');
  expect(mergeReports([{ frameId: 0, report: report({ traits }) }])).toMatchObject({ traits });
});
