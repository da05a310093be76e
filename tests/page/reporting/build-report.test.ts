import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { type PageReport, pageReportSchema } from '@/lib/core/report/page-report';
import { createMarks, isShown, type Mark, type Marks } from '@/lib/page/marking/marks';
import { reportInSteps } from '@/lib/page/reporting/build-report';
import {
  aMention,
  aPrice,
  locateAll,
  readAlone,
  recognizerOf,
  recordingPaint,
  simplePrices,
} from '@/tests/support/page-doubles';
import { show, textOf } from '@/tests/support/page-markup';

let marks: Marks;

/** All steps in one go. */
function buildReport(shown: readonly Mark[], stoppedAfter: number | null): PageReport {
  const steps = reportInSteps(shown, stoppedAfter);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

beforeEach(() => {
  marks = createMarks(recordingPaint(), () => 'licensed');
});

function read(markup: string): Marks {
  for (const { finding, surface, pieces } of locateAll([show(markup)]))
    marks.add(finding, surface, pieces, readAlone());
  return marks;
}

test('a lender is one entry with all its places, and the report is what the background accepts', () => {
  document.title = '借款';
  document.documentElement.lang = 'zh-CN';
  const report = buildReport(read('<p>小米金融，马上消费金融</p><p><b>小米</b>金融</p><p>利信</p>').inOrder(), null);
  expect(v.parse(pageReportSchema, report)).toEqual(report);
  expect(report).toMatchObject({ title: '借款', lang: 'zh-CN', stoppedAfter: null });
  expect(report.lenders.map(({ lenderId, count, markIds, surfaces }) => [lenderId, count, markIds, surfaces])).toEqual([
    ['xiaomi-finance', 2, [1, 3], ['小米金融']],
    ['mashang', 1, [2], ['马上消费金融']],
  ]);
  expect(report.rejections).toEqual([{ surface: '利信', lenderId: 'lixin', because: 'no_loan_word', detail: '利信' }]);
});

test('names no record is held of are told apart by the name', () => {
  show('<p>甲乙金服 丙丁金服 甲乙金服</p>');
  const node = textOf(document.body);
  for (const [start, name] of [
    [0, '甲乙金服'],
    [5, '丙丁金服'],
    [10, '甲乙金服'],
  ] as const) {
    marks.add(
      { kind: 'lender', mention: aMention(start, name, null) },
      name,
      [{ node, start, end: start + 4 }],
      readAlone(),
    );
  }
  expect(buildReport(marks.inOrder(), null).lenders.map(({ surfaces, count }) => [surfaces[0], count])).toEqual([
    ['甲乙金服', 2],
    ['丙丁金服', 1],
  ]);
});

test('a price is put down to the lender named before it in the same card, and to nobody else', () => {
  const report = buildReport(
    read(
      '<ul><li>小米金融<b>年化18%</b></li><li>年化24%</li><li>马上消费金融 年化20% 利信金融 年化30%</li></ul>',
    ).inOrder(),
    null,
  );
  expect(report.prices.map(({ surface, lenderId }) => [surface, lenderId])).toEqual([
    ['年化18%', 'xiaomi-finance'],
    ['年化24%', null],
    ['年化20%', 'mashang'],
    ['年化30%', 'lixin'],
  ]);
});

test('what follows a card is put down to nobody, be it a price or a fee', () => {
  const report = buildReport(
    read(`<main><div class="card"><h3>小米金融</h3><p>年化18%，贷款会员费299元</p></div><p>年化15.4%</p><p>年化26%</p>
      <div class="card"><h3>马上消费金融</h3><p>年化24%</p></div><p>贷款担保费以合同为准</p></main>`).inOrder(),
    null,
  );
  expect(report.prices.map(({ lenderId }) => lenderId)).toEqual(['xiaomi-finance', null, null, 'mashang']);
  expect(report.fees?.map(({ kind, lenderId }) => [kind, lenderId])).toEqual([['membership', 'xiaomi-finance']]);
});

test('a price takes up the sum, the term and the uplift its card states, and no other’s', () => {
  const cards =
    '<div class="card"><p>借款3000元，年化24%，分6期。逾期按合同利率上浮50%</p></div><div class="card"><p>借款20万元</p><p>年化12%</p></div>';
  const { prices } = buildReport(read(`<main>${cards}</main>`).inOrder(), null);
  expect(prices).toMatchObject([
    { principalYuan: 3000, periods: 6, lateUpliftPercent: 50 },
    { principalYuan: 200_000 },
  ]);
  expect(prices[1]).not.toHaveProperty('periods');
});

test('a yearly percent that is said of a fee is no price of a loan', () => {
  const { prices } = buildReport(read('<p>借款年化12%，担保费年化6%</p>').inOrder(), null);
  expect(prices.map(({ kind, surface }) => [kind, surface])).toEqual([
    ['rate', '年化12%'],
    ['fee', '担保费年化6%'],
  ]);
});

test('nothing is longer than the background accepts', () => {
  const name = '金'.repeat(300);
  show(`<p>${name}</p>`);
  document.title = name.repeat(2);
  const node = textOf(document.body);
  marks.add(
    { kind: 'lender', mention: aMention(0, name.slice(0, 200), null, 300) },
    name,
    [{ node, start: 0, end: 300 }],
    readAlone(),
  );
  marks.add({ kind: 'price', price: aPrice(0, name, 12) }, name, [{ node, start: 0, end: 300 }], readAlone());
  expect(v.safeParse(pageReportSchema, buildReport(marks.inOrder(), 500)).success).toBe(true);
});

test('what is not rendered is not shown', () => {
  const checkVisibility = vi.fn(() => false);
  Object.assign(HTMLElement.prototype, { checkVisibility });
  const [mark] = read('<p>小米金融</p>').inOrder();
  expect(mark && isShown(mark)).toBe(false);
  Reflect.deleteProperty(HTMLElement.prototype, 'checkVisibility');
});

test('two names of one lender at the head of a card are one name; names apart are not', () => {
  const named = (markup: string) =>
    buildReport(read(markup).inOrder(), null).prices.map(({ lenderName }) => lenderName);
  expect(named('<section><h3><b>小米金融</b> · <b>随星借</b></h3><p>年化18%</p></section>')).toEqual([
    '小米金融 · 随星借',
  ]);
  marks = createMarks(recordingPaint(), () => 'licensed');
  expect(named('<section><h3>小米金融的产品叫随星借</h3><p>年化18%</p></section>')).toEqual(['随星借']);
  marks = createMarks(recordingPaint(), () => 'licensed');
  expect(named('<section><h3>小米金融 马上消费金融</h3><p>年化18%</p></section>')).toEqual(['马上消费金融']);
});

test('a late charge that stands apart belongs to the one lender of its section, and to nobody where there are two', () => {
  const withPenalties = recognizerOf((text) => [
    ...simplePrices(text),
    ...[...text.matchAll(/逾期加收50%/g)].map(({ 0: surface, index }) => ({
      ...aPrice(index, surface, null),
      kind: 'penalty' as const,
    })),
  ]);
  const penalties = (markup: string) => {
    const seen = createMarks(recordingPaint(), () => 'licensed');
    for (const { finding, surface, pieces } of locateAll([show(markup)], withPenalties))
      seen.add(finding, surface, pieces, readAlone());
    return buildReport(seen.inOrder(), null)
      .prices.filter(({ kind }) => kind === 'penalty')
      .map(({ lenderId }) => lenderId);
  };
  const apart = '<p>怎么还</p><p>每月一次</p>';
  expect(penalties(`<section><p>小米金融 年化18%</p>${apart}<p>逾期加收50%</p></section>`)).toEqual(['xiaomi-finance']);
  expect(
    penalties(`<section><p>小米金融 年化18%</p><p>马上消费金融 年化20%</p>${apart}<p>逾期加收50%</p></section>`),
  ).toEqual([null]);
  expect(
    penalties('<article><section><p>小米金融 年化18%</p></section><section><p>逾期加收50%</p></section></article>'),
  ).toEqual([null]);
});
