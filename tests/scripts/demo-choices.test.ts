import { expect, test } from 'vitest';
import { hasDisplay, readChoices } from '@/scripts/demo/demo-choices';

test('without arguments the demo shows its own page, in a window where there is one', () => {
  expect(readChoices([], true)).toMatchObject({
    page: { kind: 'file', file: 'page.html' },
    headless: false,
    build: true,
  });
  expect(readChoices([], false).headless).toBe(true);
});

test('a file of the user is served from its own folder', () => {
  expect(readChoices(['tests/fixtures/pages/traditional.html', '--headless'], true)).toMatchObject({
    page: { kind: 'file', folder: expect.stringMatching(/fixtures.pages$/), file: 'traditional.html' },
    headless: true,
  });
});

test('an address is taken as it is', () => {
  expect(readChoices(['https://a.example/offers?x=1'], true).page).toEqual({
    kind: 'address',
    url: 'https://a.example/offers?x=1',
  });
});

test.each([
  [['no-such-page.html'], /There is no file .*no-such-page\.html/],
  [['--windowed'], /Unknown: --windowed/],
  [['a.html', 'b.html'], /One page at a time/],
])('%j is answered with what to type instead', (args, message) => {
  expect(() => readChoices(args, true)).toThrow(message);
  expect(() => readChoices(args, true)).toThrow(/Usage: npm run demo/);
});

test.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['darwin', {}, true],
] as const)('on %s with %j a window can be shown: %s', (platform, env, expected) => {
  expect(hasDisplay(platform, env)).toBe(expected);
});
