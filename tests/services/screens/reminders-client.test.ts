import { expect, test, vi } from 'vitest';
import { addDays } from '@/lib/core/wording/calendar-day';
import { localDay } from '@/lib/core/wording/local-day';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { loanAlarmName } from '@/lib/services/records/loan-alarm';
import type { OwnLoans } from '@/lib/services/records/own-loans';
import { createRemindersClient } from '@/lib/services/screens/reminders-client';
import { parseSettings } from '@/lib/storage/settings';
import { anOwnLoan } from '@/tests/support/own-loans';

const today = localDay(new Date());
const dueSoon = anOwnLoan({ paidOutOn: addDays(today, -29), firstDueOn: addDays(today, 5) });

function panel({ holdsKey, remindLoans = true }: { holdsKey: boolean; remindLoans?: boolean }) {
  const alarms = { create: vi.fn(), clear: vi.fn() };
  const settings = {
    read: vi.fn(async () => ({ ...parseSettings({}), remindLoans, remindedOn: today })),
    change: vi.fn(),
  };
  const api = { alarms, permissions: { request: async () => true } } as unknown as ExtensionApi;
  const ownLoans = { list: async () => [dueSoon] } as unknown as OwnLoans;
  const client = createRemindersClient(api, settings, { holdsKey: () => holdsKey, ownLoans });
  return { alarms, client };
}

test('a panel that holds the key sets the next moment, and takes it away where there is none', async () => {
  const { alarms, client } = panel({ holdsKey: true });
  await client.plan([dueSoon]);
  expect(alarms.create).toHaveBeenCalledWith(loanAlarmName, { when: expect.any(Number) });
  await client.plan([]);
  expect(alarms.clear).toHaveBeenCalledWith(loanAlarmName);
});

test.each([
  ['loans that lie open are planned by the background alone', { holdsKey: false }],
  ['who is not reminded has no alarm', { holdsKey: true, remindLoans: false }],
])('%s', async (_, how) => {
  const { alarms, client } = panel(how);
  await client.plan([dueSoon]);
  await client.plan([]);
  expect(alarms.create).not.toHaveBeenCalled();
  expect(alarms.clear).not.toHaveBeenCalled();
});

test('reminders that are turned on while the loans are open under a passphrase have their moment at once', async () => {
  const { alarms, client } = panel({ holdsKey: true });
  expect(await client.turnOn(today)).toBe(true);
  expect(alarms.create).toHaveBeenCalledOnce();
});
