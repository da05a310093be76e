import { expect, test } from 'vitest';
import { siteLevel, widestLevel } from '@/components/access/site-level';

test.each([
  ['https://bidai.example', { everywhere: false, origins: [] }, 'click'],
  ['https://bidai.example', { everywhere: false, origins: ['https://bidai.example'] }, 'site'],
  ['https://bidai.example:8443', { everywhere: false, origins: ['https://bidai.example'] }, 'site'],
  ['http://bidai.example', { everywhere: false, origins: ['https://bidai.example'] }, 'click'],
  ['https://bidai.example', { everywhere: true, origins: [] }, 'everywhere'],
])('%s with %j', (origin, granted, level) => {
  expect(siteLevel(origin, granted)).toBe(level);
});

test.each([
  [{ everywhere: false, origins: [] }, 'click'],
  [{ everywhere: false, origins: ['https://bidai.example'] }, 'site'],
  [{ everywhere: true, origins: ['https://bidai.example'] }, 'everywhere'],
])('the widest of %j', (granted, level) => {
  expect(widestLevel(granted)).toBe(level);
});
