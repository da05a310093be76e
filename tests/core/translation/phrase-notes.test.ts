import { expect, test } from 'vitest';
import { phraseNotesIn } from '@/lib/core/translation/phrase-notes';

test.each([
  ['前30天免息', [{ note: 'interest_free', figure: 30 }]],
  ['利息5折', [{ note: 'discount_without_base', figure: 5 }]],
  ['先息后本', [{ note: 'interest_first', figure: null }]],
  ['逾期按1.5倍', [{ note: 'late_uplift', figure: 50 }]],
  ['提前还款收违约金', [{ note: 'early_repayment_fee', figure: null }]],
  ['年利率18%', []],
])('%s', (text, notes) => {
  expect(phraseNotesIn(text)).toEqual(notes);
});
