import { expect, test } from 'vitest';
import { chooseLocale } from '@/lib/core/wording/locale';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-Hant-MO', 'zh-TW'],
  ['en-US', 'en'],
  ['fr', 'en'],
])('a browser in %s reads %s', (tag, expected) => {
  expect(chooseLocale('auto', tag)).toBe(expected);
});

test('a choice wins over the browser', () => {
  expect(chooseLocale('en', 'zh-CN')).toBe('en');
});
