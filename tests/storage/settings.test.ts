import { expect, test } from 'vitest';
import { parseSettings, type Settings } from '@/lib/storage/settings';

const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  access: 'undecided',
  pausedOrigins: [],
  ownAliases: [],
  dismissed: [],
  seenDataDate: null,
};

test('nothing stored gives the defaults: access undecided, nothing paused', () => {
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
