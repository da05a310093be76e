import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxYuan } from '@/lib/core/loans/loan-defaults';
import { toFen } from '@/lib/core/loans/money';
import { readNumber } from '@/lib/core/text/numbers';
import { capitalYuan } from '@/lib/core/wording/capital-yuan';

const zh = (yuan: number) => capitalYuan(toFen(Math.round(yuan * 100))).zh;

test.each([
  [0, '零元整'],
  [0.05, '伍分'],
  [0.3, '叁角整'],
  [0.35, '叁角伍分'],
  [10, '壹拾元整'],
  [15, '壹拾伍元整'],
  [325.04, '叁佰贰拾伍元零肆分'],
  [1005, '壹仟零伍元整'],
  [1409.5, '壹仟肆佰零玖元伍角整'],
  [6007.14, '陆仟零柒元壹角肆分'],
  [10_000, '壹万元整'],
  [10_500, '壹万零伍佰元整'],
  [16_409.02, '壹万陆仟肆佰零玖元零贰分'],
  [100_200, '壹拾万零贰佰元整'],
  [107_000, '壹拾万零柒仟元整'],
  [2_000_003, '贰佰万零叁元整'],
  [30_000_000, '叁仟万元整'],
  [100_000_000, '壹亿元整'],
  [100_000_001, '壹亿零壹元整'],
  [200_030_000, '贰亿零叁万元整'],
])('%f yuan is %s', (yuan, written) => {
  expect(zh(yuan)).toBe(written);
});

test('Traditional has its own characters', () => {
  expect(capitalYuan(toFen(2_363_200)).tw).toBe('貳萬參仟陸佰參拾貳元整');
});

test('no sum below zero, and none beyond all groups', () => {
  expect(() => capitalYuan(toFen(-1))).toThrow(RangeError);
  expect(() => capitalYuan(toFen(1e14))).toThrow(RangeError);
});

const plain = new Map(
  [...'零壹贰叁肆伍陆柒捌玖拾佰仟万'].map((capital, at) => [capital, '零一二三四五六七八九十百千万'[at] ?? '']),
);

/** By the reader of page texts, which is another’s work. */
function readBack(written: string): number {
  const [, whole = '', tenths = '', cents = ''] =
    /^(?:(.+)元)?零?(?:(.)角)?(?:(.)分)?整?$/.exec(written.replace(/./gu, (one) => plain.get(one) ?? one)) ?? [];
  const figure = (text: string) => (text === '' ? 0 : readNumber(text));
  return figure(whole) * 100 + figure(tenths) * 10 + figure(cents);
}

test('every sum reads back as itself', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: maxYuan * 100 - 1 }), fc.integer({ min: 1, max: 200_000 })),
      (fen) => {
        const { zh: written } = capitalYuan(toFen(fen));
        expect(readBack(written), written).toBe(fen);
        expect(written).not.toMatch(/零零|零[元万亿角]|^零/);
      },
    ),
    { numRuns: 2000 },
  );
});
