import { expect, test } from 'vitest';
import { contextIn } from '@/tests/support/figure-in';

test('the clause is cut at commas and loses its notes, but a period in brackets is kept', () => {
  expect(contextIn('借款很快,年化利率(单利)7.2%起').before).toBe('年化利率');
  expect(contextIn('服务费率(月)0.5%').before).toBe('服务费率每月');
});

test('a clause that only comments, and a figure alone, go on with the clause before', () => {
  expect(contextIn('违约金,一般是欠款的5%').before).toBe('违约金一般是欠款的');
  expect(contextIn('托管费按天计算,0.1%/天').before).toBe('托管费按天计算');
  expect(contextIn('逾期管理费,标准为千分之一').before).toBe('逾期管理费标准为');
});

test.each([
  ['逾期罚息0.05%', true],
  ['0.1%的标准支付违约金', true],
  ['年利率18%支付逾期利息', true],
  ['合同利率加收30%', true],
  ['年利率18%', false],
])('lateness in %s: %s', (text, isPenalty) => {
  expect(contextIn(text).isPenalty).toBe(isPenalty);
});

test('a sum cut in two by the window is no number', () => {
  expect(contextIn(`${'前'.repeat(10)}1200000000000000000000000000000000元年利率18%`).before).not.toMatch(/^\d/);
});
