import { expect, test } from 'vitest';
import { parsePolicy } from '@/lib/core/choices/managed-policy';
import { wantedRegistration } from '@/lib/services/tabs/script-registration';
import { originOf, readGrants, siteAccess } from '@/lib/services/tabs/site-access';
import { parseSettings, withPolicy } from '@/lib/storage/settings';

const everywhere = ['http://*/*', 'https://*/*'];
const defaultSettings = parseSettings({});
const paused = { ...defaultSettings, pausedOrigins: ['https://a.example'] };

test.each([
  ['https://a.example/x?y', 'https://a.example'],
  ['http://localhost:8080/', 'http://localhost:8080'],
  ['chrome://settings', null],
  ['about:blank', null],
  ['file:///tmp/a.html', null],
  ['https://chromewebstore.google.com/x', null],
  ['not an address', null],
  [undefined, null],
])('origin of %s', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});

test.each([
  ['a browser page', 'chrome://settings', everywhere, defaultSettings, false, { state: 'restricted', hidden: false }],
  ['a page whose address is hidden', undefined, [], defaultSettings, false, { state: 'restricted', hidden: true }],
  [
    'a hidden address though everywhere is granted: a browser page',
    undefined,
    everywhere,
    defaultSettings,
    false,
    { state: 'restricted', hidden: false },
  ],
  [
    'nothing granted, not read',
    'https://a.example/',
    [],
    defaultSettings,
    false,
    { state: 'not_read', origin: 'https://a.example' },
  ],
  [
    'read by a click',
    'https://a.example/',
    [],
    defaultSettings,
    true,
    { state: 'readable', origin: 'https://a.example', by: 'click' },
  ],
  [
    'this site granted',
    'https://a.example/',
    ['https://a.example/*'],
    defaultSettings,
    false,
    { state: 'readable', origin: 'https://a.example', by: 'site' },
  ],
  [
    'another site granted',
    'https://b.example/',
    ['https://a.example/*'],
    defaultSettings,
    false,
    { state: 'not_read', origin: 'https://b.example' },
  ],
  [
    'everywhere granted',
    'https://a.example/',
    everywhere,
    defaultSettings,
    false,
    { state: 'readable', origin: 'https://a.example', by: 'everywhere' },
  ],
  [
    'paused though granted',
    'https://a.example/',
    everywhere,
    paused,
    true,
    { state: 'paused', origin: 'https://a.example' },
  ],
] as const)('%s', (_, url, granted, settings, wasRead, expected) => {
  expect(siteAccess(url, granted, settings, wasRead)).toEqual(expected);
});

test('browsers name “everywhere” in several ways', () => {
  for (const granted of [everywhere, ['<all_urls>'], ['*://*/*']])
    expect(readGrants(granted)).toEqual({ everywhere: true, patterns: [] });
  expect(readGrants(['https://*/*'])).toEqual({ everywhere: false, patterns: [] });
});

test('no script is registered while nothing is granted', () => {
  expect(wantedRegistration([], defaultSettings)).toBeNull();
});

test('a paused site is excluded, and a paused granted site gets no script at all', () => {
  expect(wantedRegistration(everywhere, paused)).toEqual({
    matches: everywhere,
    excludeMatches: ['https://a.example/*'],
  });
  expect(wantedRegistration(['https://a.example/*'], paused)).toBeNull();
  expect(wantedRegistration(['https://a.example/*', 'https://b.example/*'], paused)?.matches).toEqual([
    'https://b.example/*',
  ]);
});

const under = (managed: object) => withPolicy(defaultSettings, parsePolicy({ ...managed }));

test.each([
  ['only a click', { access: 'click' }, everywhere, null],
  ['only some sites, of all', { onlySites: ['https://a.example'] }, everywhere, ['https://a.example/*']],
  [
    'only some sites, of those chosen',
    { onlySites: ['https://a.example'] },
    ['https://a.example/*', 'https://b.example/*'],
    ['https://a.example/*'],
  ],
  [
    'some sites, of which one is paused',
    { onlySites: ['https://a.example'], pausedSites: ['https://a.example'] },
    everywhere,
    null,
  ],
])('what is set for everyone comes before what was granted: %s', (_, managed, granted, matches) => {
  expect(wantedRegistration(granted, under(managed))?.matches ?? null).toEqual(matches);
});

test('a site that is paused for everyone is left out, and cannot be resumed', () => {
  const settings = under({ pausedSites: ['https://a.example'] });
  expect(wantedRegistration(everywhere, settings)).toEqual({
    matches: everywhere,
    excludeMatches: ['https://a.example/*'],
  });
  expect(siteAccess('https://a.example/x', everywhere, settings, true)).toEqual({
    state: 'paused',
    origin: 'https://a.example',
  });
});

test('where pages are read by a click only, a grant counts for nothing and a click still does', () => {
  const settings = under({ access: 'click' });
  expect(siteAccess('https://a.example/', everywhere, settings, false).state).toBe('not_read');
  expect(siteAccess('https://a.example/', everywhere, settings, true)).toMatchObject({
    state: 'readable',
    by: 'click',
  });
});
