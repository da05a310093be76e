import { expect, test } from 'vitest';
import { attachStage } from '@/lib/core/prices/refiners/attach-stage';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['信贷前3期0.88%', 'year'],
  ['贷款首年2.95%', 'year'],
  ['信贷一段式2.6%', 'year'],
  ['几家消费贷利率最便宜的是城商行的3.2%', 'year'],
  ['前三期免息,占20%', null],
  ['贷款12%', null],
])('%s', (text, found) => {
  expect(refined(attachStage, text).draft.period).toEqual(found);
});
