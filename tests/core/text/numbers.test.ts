import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastCutNumber, readNumber } from '@/lib/core/text/numbers';

test.each([
  ['7.2', 7.2],
  ['1,000', 1000],
  ['2w', 20_000],
  ['1.5万', 15_000],
  ['二十四', 24],
  ['七点二', 7.2],
  ['两万五', 25_000],
  ['一百零五', 105],
  ['三千元', 3000],
  ['十', 10],
])('%s is %d', (written, value) => {
  expect(readNumber(written)).toBeCloseTo(value, 9);
});

test.each(['某', '几十', '元年'])('%j is no number', (written) => {
  expect(readNumber(written)).toBeNaN();
});

test('figures up to a hundred million read back as themselves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
      expect(readNumber(String(value))).toBe(value);
      expect(readNumber(value.toLocaleString('en-US'))).toBe(value);
    }),
  );
});

test('what is left of a number cut in two is passed over', () => {
  expect(pastCutNumber('贷款120000元', 4)).toBe(8);
  expect(pastCutNumber('贷款120000元', 2)).toBe(2);
  expect(pastCutNumber('借两万五千元', 2)).toBe(5);
});
