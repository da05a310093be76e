import { expect, test } from 'vitest';
import { onlyOne } from '@/lib/core/contracts/only-one';

test('a value said twice is one, two values are none', () => {
  expect([onlyOne([12, undefined, 12]), onlyOne([12, 24]), onlyOne([]), onlyOne([undefined])]).toEqual([
    12,
    null,
    null,
    null,
  ]);
});
