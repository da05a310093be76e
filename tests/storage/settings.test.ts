import { expect, test } from 'vitest';
import { readPageChoices } from '@/lib/core/choices/page-choices';
import { parseSettings, type Settings } from '@/lib/storage/settings';

const defaultSettings: Settings = {
  language: 'auto',
  theme: 'auto',
  access: 'undecided',
  pausedOrigins: [],
  ownAliases: [],
  dismissed: [],
  seenDataDate: null,
  correctionsDataDate: null,
  loansAgreedOn: null,
  ownLostOn: null,
  lockAfterMinutes: 10,
  remindLoans: false,
  remindNames: false,
  remindedOn: null,
  markNames: true,
  markPrices: true,
  markFees: true,
  markStrength: 'plain',
  cardDelay: 'at_once',
  textSize: 'plain',
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

test('what the first release stored is read as it was meant, and what came later has its default', () => {
  const stored = {
    language: 'zh-TW',
    theme: 'dark',
    access: 'everywhere',
    pausedOrigins: ['https://bank.example', 'http://localhost:8080'],
    ownAliases: [{ lenderId: 'xiaomi-finance', text: '小米借借' }],
    dismissed: [{ lenderId: 'lixin', text: '利信' }],
    seenDataDate: '2026-11-22',
  };
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, ...stored });
});

test('a storage of a newer release costs only what this one does not know', () => {
  const stored = {
    markStrength: 'invisible',
    cardDelay: 'half_second',
    markFees: false,
    textSize: 3,
    future: { a: 1 },
  };
  expect(parseSettings(stored)).toEqual({ ...defaultSettings, cardDelay: 'half_second', markFees: false });
});

test('page scripts and screens read the same choices from the same storage', () => {
  for (const stored of [
    {},
    { markNames: false, markStrength: 'quiet', cardDelay: 'never', textSize: 'larger' },
    { markNames: 0, markPrices: null, markStrength: 7, cardDelay: [], textSize: 'huge' },
  ]) {
    expect(parseSettings(stored)).toMatchObject(readPageChoices(stored));
  }
});
