import { expect, test } from 'vitest';
import { wayKey, wayShown, waysFor } from '@/components/panel/plans/ways';

test('of one loan two ways are shown, of several four', () => {
  expect(waysFor(1)).toHaveLength(2);
  expect(waysFor(2)).toHaveLength(4);
  expect(wayKey('avalanche', 1)).toBe('all_in');
  expect(wayKey('avalanche', 2)).toBe('avalanche');
});

test('a way chosen for several loans gives way where only one is left', () => {
  expect(wayShown('hurts', 1)).toBe('avalanche');
  expect(wayShown('minimums', 1)).toBe('minimums');
  expect(wayShown('hurts', 2)).toBe('hurts');
});
