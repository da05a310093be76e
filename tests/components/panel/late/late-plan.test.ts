import { describe, expect, test } from 'vitest';
import stagesData from '@/assets/data/stages.json';
import tipsData from '@/assets/data/tips.json';
import { lateCost, stageOf, stagesAhead, stepsFor } from '@/components/panel/late/late-plan';
import type { Stage, Tip } from '@/lib/core/lenders/knowledge';
import { lenderKinds } from '@/lib/core/lenders/lender';
import { aLender } from '@/tests/support/sample-lenders';

const stages = stagesData as Stage[];
const tips = tipsData as Tip[];

describe('on each day', () => {
  test.each([0, 1, 2, 30, 31, 40, 90, 91, 180, 181, 360, 361, 422, 2000])(
    '%i: three steps for every kind of lender',
    (day) => {
      const stage = stageOf(stages, day);
      for (const kind of [null, ...lenderKinds]) expect(stepsFor(stage as Stage, tips, kind)).toHaveLength(3);
    },
  );

  test('advice on credit cards is for banks alone', () => {
    const stage = stageOf(stages, 40) as Stage;
    const saysCard = (kind: Parameters<typeof stepsFor>[2]) =>
      stepsFor(stage, tips, kind).some(({ text }) => text.zh.includes('信用卡'));
    expect([saysCard('bank'), saysCard('platform'), saysCard(null)]).toEqual([true, false, false]);
  });

  test('near three years the time to sue comes first', () => {
    expect(stepsFor(stageOf(stages, 1200) as Stage, tips, null, 1200)[0]?.id).toBe('over-90-limitation');
    expect(stepsFor(stageOf(stages, 400) as Stage, tips, null, 400)[0]?.id).toBe('over-90-court-letters');
  });

  test('the stages ahead have their dates', () => {
    expect(stagesAhead(stages, '2026-10-20', 40).map(({ date, fromDay }) => [date, fromDay])).toEqual([
      ['2027-01-19', 91],
      ['2027-04-19', 181],
      ['2027-10-16', 361],
    ]);
    expect(stagesAhead(stages, '2025-01-01', 700)).toEqual([]);
  });
});

test('what it has added is said only where the record states price and addition', () => {
  const bare = aLender();
  expect(lateCost(null, 10_000, 40)).toBeNull();
  expect(lateCost({ ...bare, prices: [] }, 10_000, 40)).toBeNull();
  expect(lateCost(bare, null, 40)).toBeNull();
});
