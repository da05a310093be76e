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
  ['一点五万', 15_000],
  ['二点五千', 2500],
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

test('decimals read back as themselves, alone and of 万 and 千', () => {
  const hundredths = fc.integer({ min: 0, max: 99_999_999 });
  fc.assert(
    fc.property(
      hundredths,
      fc.constantFrom(['', 1], ['万', 1e4], ['w', 1e4], ['千', 1e3], ['k', 1e3]),
      (value, [unit, times]) => {
        expect(readNumber(`${(value / 100).toFixed(2)}${unit}`)).toBeCloseTo((value / 100) * Number(times), 4);
      },
    ),
  );
});

test('sums of 万 in Chinese characters read as figures would, with what is left of the 万 behind', () => {
  const digit = fc.integer({ min: 1, max: 9 });
  const character = (value: number) => '零一二三四五六七八九'.charAt(value);
  fc.assert(
    fc.property(digit, digit, (tenThousands, thousands) => {
      const sum = tenThousands * 10_000 + thousands * 1000;
      expect(readNumber(`${character(tenThousands)}万${character(thousands)}`)).toBe(sum);
      expect(readNumber(`${character(tenThousands)}万${character(thousands)}千`)).toBe(sum);
    }),
  );
});

test('what is left of a number cut in two is passed over', () => {
  expect(pastCutNumber('贷款120000元', 4)).toBe(8);
  expect(pastCutNumber('贷款120000元', 2)).toBe(2);
  expect(pastCutNumber('借两万五千元', 2)).toBe(5);
});
