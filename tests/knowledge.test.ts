/** What the lists beside the lenders promise each other: order, coverage, and every sum in their sentences worked out again. */
import { describe, expect, test } from 'vitest';
import channels from '@/assets/data/channels.json';
import guide from '@/assets/data/guide.json';
import lpr from '@/assets/data/lpr.json';
import rules from '@/assets/data/rules.json';
import stages from '@/assets/data/stages.json';
import tips from '@/assets/data/tips.json';
import { publicNumbers, situations } from '@/lib/core/lenders/knowledge';
import { annualPercents, annuityRate, internalRate } from '@/lib/core/loans/irr';
import { stageIds, stageOnDay } from '@/lib/core/loans/late-stage';

describe('order and coverage', () => {
  test('stages stand in the order of lateness, each day in a stage', () => {
    expect(stages.map(({ id }) => id)).toEqual([...stageIds]);
    const byDays = stages.filter(({ fromDay, toDay }) => fromDay !== null || toDay !== null);
    expect(byDays.length).toBeGreaterThan(5);
    expect(byDays.map(({ fromDay, toDay }) => stageOnDay(toDay ?? fromDay ?? 0))).toEqual(byDays.map(({ id }) => id));
    const lastDays = byDays.flatMap(({ toDay }) => toDay ?? []);
    expect(lastDays.map((day) => stageOnDay(day + 1))).toEqual(byDays.slice(1).map(({ id }) => id));
  });

  test('the chapters that other screens open are in the guide, and no chapter has the name of a situation', () => {
    const ids = guide.map(({ id }) => id);
    const opened = ['where-to-turn', 'check-a-licence', 'read-the-cost-sheet', 'day-422'];
    expect(opened.filter((id) => !ids.includes(id))).toEqual([]);
    expect([...situations, 'rules'].filter((id) => ids.includes(id))).toEqual([]);
  });

  test('every public number stands once among those to turn to, with what it is for', () => {
    const numbers = channels.flatMap(({ phone }) => phone ?? []);
    expect(numbers.sort()).toEqual([...publicNumbers]);
  });

  test('tips are sorted and every situation has some', () => {
    const ids = tips.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(situations.filter((situation) => !tips.some((tip) => tip.situation === situation))).toEqual([]);
    expect(tips.filter(({ id, situation }) => !id.startsWith(situation)).map(({ id }) => id)).toEqual([]);
  });

  test('the LPR goes forward in time', () => {
    const days = lpr.map(({ from }) => from);
    expect(days).toEqual([...new Set(days)].sort());
  });

  test('a rule with an end is told as closed or superseded, and only such a rule', () => {
    expect(
      rules
        .filter(({ endedOn, state }) => (endedOn !== null) !== ['closed', 'superseded'].includes(state))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  test('a sentence that rests on a rule claims no more certainty than the rule', () => {
    const order = ['unverified', 'reported', 'press', 'official'];
    const certainty = new Map(rules.map(({ id, confidence }) => [id, order.indexOf(confidence)]));
    const sentences = [
      ...tips,
      ...stages.flatMap(({ points }) => points),
      ...guide.flatMap(({ paragraphs }) => paragraphs),
    ];
    const resting = sentences.filter(({ ruleId, source }) => rules.find(({ id }) => id === ruleId)?.source === source);
    expect(resting).not.toEqual([]);
    const bold = resting.filter(
      ({ ruleId, confidence }) => order.indexOf(confidence) > (certainty.get(ruleId ?? '') ?? 0),
    );
    expect(bold.map(({ text }) => text.zh)).toEqual([]);
  });
});

/** Yearly price of equal payments, in percent, nominal. */
function instalments(received: number, payment: number, periods: number): number {
  const solution = annuityRate(received, payment, periods);
  return solution === null ? Number.NaN : annualPercents(solution.ratePerPeriod).nominal;
}

/** Payment of a level plan at a nominal yearly percent. */
function levelPayment(principal: number, annualPercent: number, periods: number): number {
  const rate = annualPercent / 1200;
  return (principal * rate) / (1 - (1 + rate) ** -periods);
}

const overdue = (principal: number, percent: number, days: number) => ((principal * percent) / 100 / 365) * days;
const money = (yuan: number) => yuan.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
const percent = (value: number) => `${Number(value.toFixed(2))}%`;

const sentencesOf = (sectionId: string) =>
  guide
    .filter(({ id }) => id === sectionId)
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ text }) => text);

describe('sums in the sentences', () => {
  const day422 = [...sentencesOf('day-422'), ...stages.flatMap(({ points }) => points.map(({ text }) => text))];

  test.each([
    ['12% and half more', money(overdue(10_000, 18, 422)), '2,081.10'],
    ['15% and half more', money(overdue(10_000, 22.5, 422)), '2,601.37'],
    ['18% and half more', money(overdue(10_000, 27, 422)), '3,121.64'],
    ['23.98% and half more', money(overdue(10_000, 35.97, 422)), '4,158.72'],
    ['held to 24%', money(overdue(10_000, 24, 422)), '2,774.79'],
    ['what 27% has above 24%', money(overdue(10_000, 3, 422)), '346.85'],
    ['what 35.97% has above 24%', money(overdue(10_000, 11.97, 422)), '1,383.93'],
  ])('422 days at %s', (_, computed, written) => {
    expect(computed).toBe(written);
    expect(day422.some(({ zh, en }) => zh.includes(written) && en.includes(written))).toBe(true);
  });

  const cases = [...sentencesOf('good-case'), ...sentencesOf('bad-case')];
  const flat = levelPayment(3000, 24, 12);
  test.each([
    ['90 days at the contract rate', money(overdue(6000, 18, 90)), '266.30'],
    ['90 days late', money(overdue(6000, 27, 90)), '399.45'],
    ['the difference', money(overdue(6000, 9, 90)), '133.15'],
    ['twelve instalments', money(flat * 12), '3,404.15'],
    ['with 210 kept back', percent(instalments(2790, flat, 12)), '38.42%'],
  ])('the two cases: %s', (_, computed, written) => {
    expect(computed).toBe(written);
    expect(cases.some(({ zh, en }) => zh.includes(written) && en.includes(written))).toBe(true);
  });

  const prices = sentencesOf('read-a-price');
  const threeMonths = internalRate([9402, ...Array.from({ length: 3 }, () => -levelPayment(10_000, 12, 3))]);
  test.each([
    ['0.05% a day', percent(0.05 * 365), '18.25%'],
    ['0.02% a day', percent(0.02 * 365), '7.3%'],
    ['0.6% a month of the first principal', percent(instalments(12_000, 1072, 12)), '13.03%'],
    ['900 a month', percent(instalments(10_000, 900, 12)), '14.45%'],
    ['932 a month', percent(instalments(10_000, 932, 12)), '21.18%'],
    ['12% with a fee of 598 over 12 months', percent(instalments(9402, levelPayment(10_000, 12, 12), 12)), '23.88%'],
    ['the same over 3 months', percent(annualPercents(threeMonths?.ratePerPeriod ?? Number.NaN).nominal), '50.28%'],
    ['20 on 1,000 for a week', percent((20 / 1000 / 7) * 365 * 100), '104.29%'],
    ['24% nominal, compounded', percent(((1 + 0.02) ** 12 - 1) * 100), '26.82%'],
  ])('a price: %s', (_, computed, written) => {
    expect(computed).toBe(written);
    expect(prices.some(({ zh, en }) => zh.includes(written) && en.includes(written))).toBe(true);
  });
});
