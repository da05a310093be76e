import { expect, test } from 'vitest';
import { attachBounds } from '@/lib/core/prices/refiners/attach-bounds';
import { refined } from '@/tests/support/figure-in';

test.each([
  ['年化低至7.2%', 'high'],
  ['年化7.2%起', 'high'],
  ['违约金0.05%/日起', 'high'],
  ['年化最高24%', 'low'],
  ['年化最高可达24%', 'low'],
  ['年化24%以内', 'low'],
  ['最高额度20万,年化18%', null],
  ['年化7.2%-24%', null],
  ['9.6% 年化利率(单利)起', 'high'],
  ['年化利率(单利)起 9.6%', 'high'],
  ['9.6% 年化利率(单利)', null],
  ['年化18%起诉后', null],
])('%s', (text, found) => {
  expect(refined(attachBounds, text).draft.open).toEqual(found);
});
