import { expect, test } from 'vitest';
import { readSpelling, withDismissal, withoutSpelling, withSpelling } from '@/components/panel/lender/own-names';

const none = { ownAliases: [], dismissed: [] };
const one = { ownAliases: [{ lenderId: 'lixin', text: '利信贷' }], dismissed: [] };

test('a spelling is trimmed; too short, too long and known ones are not kept', () => {
  expect(readSpelling(none, 'lixin', '  利信  贷 ')).toEqual({ spelling: '利信 贷' });
  expect(readSpelling(none, 'lixin', '利')).toEqual({ problem: 'too_short' });
  expect(readSpelling(none, 'lixin', '利'.repeat(61))).toEqual({ problem: 'too_long' });
  expect(readSpelling(one, 'lixin', '利信贷')).toEqual({ problem: 'known' });
  expect(readSpelling(one, 'other', '利信贷')).toEqual({ spelling: '利信贷' });
});

test('a spelling is never both added and dismissed', () => {
  const dismissed = withDismissal(one, 'lixin', '利信贷');
  expect(dismissed).toEqual({ ownAliases: [], dismissed: [{ lenderId: 'lixin', text: '利信贷' }] });
  expect(withSpelling(dismissed, 'lixin', '利信贷')).toEqual(one);
});

test('removing takes it away from both', () => {
  expect(withoutSpelling(one, 'lixin', '利信贷')).toEqual(none);
});
