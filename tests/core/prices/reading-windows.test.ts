import { expect, test } from 'vitest';
import { readingWindows } from '@/lib/core/prices/reading-windows';

test('a window reaches to the end of the table it stands in', () => {
  const table = `产品\t年利率\n${Array.from({ length: 60 }, (_, at) => `产品${at}\t${at + 1}%`).join('\n')}`;
  expect(readingWindows(table)).toEqual([[0, table.length]]);
});

test('prose around stays outside, and windows are in order and apart', () => {
  const prose = '这一段没有价格。'.repeat(60);
  const windows = readingWindows(`${prose}年利率18%${prose}日利率0.05%${prose}`);
  expect(windows).toHaveLength(2);
  expect(windows[0]?.[1]).toBeLessThan(windows[1]?.[0] ?? 0);
});

test('nothing is read where no word of price has a figure', () => {
  expect(readingWindows('今天天气很好，利于出行。')).toEqual([]);
});
