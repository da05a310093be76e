import { expect, test } from 'vitest';
import { blanksIn } from '@/lib/core/letters/letter-blanks';

test('each blank once, in the order of the text, with its first place', () => {
  const text = '致：【法院全称】\n【姓名】，电话【电话】。【姓名】';
  expect(blanksIn(text).map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([
    ['法院全称', '【法院全称】'],
    ['姓名', '【姓名】'],
    ['电话', '【电话】'],
  ]);
});

test('brackets that close elsewhere or nowhere are none', () => {
  expect(blanksIn('【一\n二】 【三')).toEqual([]);
  expect(blanksIn('')).toEqual([]);
});
