import { expect, test } from 'vitest';
import { originFromTyped } from '@/components/options/origin-from-typed';

test.each([
  ['bidai.example', 'https://bidai.example'],
  [' https://bidai.example/apply?x=1 ', 'https://bidai.example'],
  ['http://bidai.example:8080/', 'http://bidai.example:8080'],
  ['localhost:8080', 'https://localhost:8080'],
  ['', null],
  ['小米金融 官网', null],
  ['chrome://settings', null],
  ['https://*.example', null],
  ['javascript:alert(1)', null],
])('%s', (typed, origin) => {
  expect(originFromTyped(typed)).toBe(origin);
});
