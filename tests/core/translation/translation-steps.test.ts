import { expect, test } from 'vitest';
import { findPrices } from '@/lib/core/prices/find-prices';
import { translationSteps } from '@/lib/core/translation/translation-steps';

const stepsOf = (text: string) =>
  findPrices(text, { mode: 'selection' })
    .slice(0, 1)
    .flatMap(translationSteps)
    .map(({ step }) => step);

test.each([
  ['日息万五', ['stated', 'times', 'times_360', 'effective', 'note']],
  ['年利率18%', ['stated', 'effective']],
  ['借1万一天3元', ['yuan_on_sum', 'times', 'times_360', 'effective', 'note']],
  ['月费率0.6%，分12期', ['stated', 'times', 'flat', 'effective', 'reading', 'note', 'note']],
])('%s: %j', (text, steps) => {
  expect(stepsOf(text)).toEqual(steps);
});
