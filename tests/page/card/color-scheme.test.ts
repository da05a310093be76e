import { afterEach, expect, test } from 'vitest';
import { schemeOfPage } from '@/lib/page/card/color-scheme';

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
});

test.each([
  ['says nothing', '', '', 'light'],
  ['declares dark', 'color-scheme: dark', '', 'dark'],
  ['follows the system', 'color-scheme: light dark', '', 'light dark'],
  ['has a dark ground', '', 'background-color: rgb(21, 23, 28)', 'dark'],
  [
    'has a dark ground behind the body',
    'background-color: rgb(0, 0, 0)',
    'background-color: rgba(255, 255, 255, 0)',
    'dark',
  ],
  ['has a light ground', '', 'background-color: rgb(255, 225, 77)', 'light'],
  [
    'has a light body on a dark ground',
    'background-color: rgb(0, 0, 0)',
    'background-color: rgb(255, 255, 255)',
    'light',
  ],
])('a page that %s', (_, root, body, scheme) => {
  document.documentElement.setAttribute('style', root);
  document.body.setAttribute('style', body);
  expect(schemeOfPage()).toBe(scheme);
});
