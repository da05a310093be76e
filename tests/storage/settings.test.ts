import { expect, test } from 'vitest';
import { defaultSettings, parseSettings } from '@/lib/storage/settings';

test('nothing stored gives the defaults: read only when clicked, nothing paused', () => {
  expect(parseSettings({})).toEqual(defaultSettings);
});

test('one damaged value does not cost the others', () => {
  const settings = parseSettings({
    language: 'klingon',
    pausedOrigins: ['https://a.example'],
    ownAliases: [{ lenderId: 1 }],
    theme: 'dark',
  });
  expect(settings).toEqual({ ...defaultSettings, pausedOrigins: ['https://a.example'], theme: 'dark' });
});

test('keys of others in the same storage are left alone', () => {
  expect(parseSettings({ stranger: 1 })).toEqual(defaultSettings);
});
