import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/core/contracts/contract-text';

const originals = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end).trim());

test('sentences end with a full stop, a semicolon or a line, and lead back to the original', () => {
  expect(originals('贷款人甲。借款人乙；\n第一条 利率\n年利率为18%')).toEqual([
    '贷款人甲。',
    '借款人乙；',
    '第一条 利率',
    '年利率为18%',
  ]);
});

test('the words are folded, whatever script and width they are in', () => {
  expect(sentencesOf('貸款人（甲方）：某某')[0]?.text).toBe('贷款人(甲方):某某');
});

test('a text without an end is cut', () => {
  expect(sentencesOf('字'.repeat(1000)).length).toBeGreaterThan(1);
  expect(sentencesOf('')).toEqual([]);
});
