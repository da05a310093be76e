import { expect, test } from 'vitest';
import type { SettingsClient } from '@/lib/services/screens/app';
import { settingsOfWindow } from '@/lib/services/screens/private-window';
import { parseSettings, type Settings } from '@/lib/storage/settings';

function client(start: Partial<Settings>) {
  let now = { ...parseSettings({}), ...start };
  const settings = {
    read: async () => now,
    change: async (part) => {
      now = { ...now, ...part };
    },
    update: async (from) => {
      now = { ...now, ...(await from(now)) };
    },
    watch: () => undefined,
  } as SettingsClient;
  return { settings, now: () => now };
}

const paused = { pausedOrigins: ['https://a.example'] };
const add = {
  pausedOrigins: ['https://a.example', 'https://b.example'],
  dismissed: [{ lenderId: 'lixin', text: '利信' }],
};

test('in a private window lists gain nothing, and may lose entries; what is chosen is kept', async () => {
  const { settings, now } = client(paused);
  const here = settingsOfWindow(settings, async () => true);
  await here.update(() => ({ ...add, theme: 'dark' }));
  expect(now()).toMatchObject({ ...paused, dismissed: [], theme: 'dark' });
  await here.update(() => ({ pausedOrigins: [] }));
  expect(now().pausedOrigins).toEqual([]);
});

test('in an ordinary window they gain it', async () => {
  const { settings, now } = client(paused);
  await settingsOfWindow(settings, async () => false).update(() => add);
  expect(now()).toMatchObject(add);
});
