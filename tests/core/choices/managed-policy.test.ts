/** What a school or company set is read, and nothing that is malformed is taken for something else. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isShut, parsePolicy, policyEntries, unreadableIn } from '@/lib/core/choices/managed-policy';
import { parseSettings, withPolicy } from '@/lib/storage/settings';
import { readSettings, type SettingsArea, updateSettings } from '@/lib/storage/settings-store';

const whole = {
  access: 'click',
  onlySites: ['https://a.example'],
  pausedSites: ['https://b.example'],
  hideOwnLoans: true,
};

function storage(managed?: SettingsArea['managed'], local: Record<string, unknown> = {}): SettingsArea {
  return {
    local: { get: async () => local, set: async () => undefined },
    ...(managed ? { managed } : {}),
    onChanged: { addListener: () => undefined, removeListener: () => undefined },
  };
}

test('nothing set is no policy, and a whole one is read as it is', () => {
  expect(parsePolicy({})).toBeUndefined();
  expect(parsePolicy(whole)).toEqual({ ...whole, set: Object.keys(whole) });
});

test.each([
  ['another level of access', { access: 'everywhere' }],
  ['a path instead of a site', { onlySites: ['https://a.example/x'] }],
  ['a pattern', { pausedSites: ['*://*/*'] }],
  ['one site outside a list', { pausedSites: 'https://a.example' }],
  ['an empty list', { onlySites: [] }],
  ['yes as a word', { hideOwnLoans: 'yes' }],
  ['a key that is not known', { hideLoans: true }],
  ['a key of every object', { constructor: true }],
])('%s is left out and named', (_, stored) => {
  const policy = parsePolicy({ ...stored });
  expect(policy).toEqual({ set: Object.keys(stored) });
  expect(policy && unreadableIn(policy)).toEqual(Object.keys(stored));
});

test('a browser without the area, or one that refuses, has no policy', async () => {
  const refused = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
  expect(await readSettings(storage(refused, { theme: 'dark' }))).toEqual(parseSettings({ theme: 'dark' }));
  expect(await readSettings(storage())).toEqual(parseSettings({}));
});

test('hidden loans are as if nobody had agreed to keep any', async () => {
  const agreed = { loansAgreedOn: '2026-11-29', remindLoans: true };
  const settings = await readSettings(storage({ get: async () => ({ hideOwnLoans: true }) }, agreed));
  expect(settings).toMatchObject({ loansAgreedOn: null, remindLoans: false, managed: { hideOwnLoans: true } });
  expect(withPolicy(parseSettings(agreed), undefined)).toMatchObject(agreed);
});

test('sites that are not listed, or listed as paused, are shut', () => {
  const policy = parsePolicy({
    onlySites: ['https://a.example', 'https://b.example'],
    pausedSites: ['https://b.example'],
  });
  expect(['https://a.example', 'https://b.example', 'https://c.example'].map((site) => isShut(site, policy))).toEqual([
    false,
    true,
    true,
  ]);
  expect(isShut('https://a.example', undefined)).toBe(false);
});

describe('the schema for Chrome and Edge', () => {
  const schema = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../assets/public/managed-schema.json'), 'utf8'),
  ) as { type: string; properties: Record<string, { type: string; title: string }>; additionalProperties?: unknown };

  test('names the same keys as what we read', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...policyEntries.keys()].sort());
  });

  // Chrome does not load an extension whose schema breaks these: developer.chrome.com, manifest/storage.
  test('keeps to what Chrome asks of it', () => {
    expect(schema.type).toBe('object');
    expect(schema).not.toHaveProperty('additionalProperties');
    expect(Object.values(schema.properties).every(({ type, title }) => Boolean(type && title))).toBe(true);
  });
});

test('what is set for everyone is not written among what the reader chose', async () => {
  const written: Record<string, unknown>[] = [];
  const area = storage(
    { get: async () => ({ pausedSites: ['https://b.example'] }) },
    { pausedOrigins: ['https://a.example'] },
  );
  area.local.set = async (values) => void written.push(values);
  expect((await readSettings(area)).pausedOrigins).toEqual(['https://a.example', 'https://b.example']);
  await updateSettings(area, ({ pausedOrigins }) => ({ pausedOrigins: [...pausedOrigins, 'https://c.example'] }), {
    request: (_, work) => work(),
  });
  expect(written.flatMap((values) => values.pausedOrigins ?? [])).toEqual(['https://a.example', 'https://c.example']);
});
