/** Reminders of a browser whose user gives the permission or not. */
import type { RemindersClient } from '@/lib/services/screens/app';
import { remindersOff, type Settings } from '@/lib/storage/settings';

interface FakeReminders {
  userSays: boolean;
  note: (call: string) => void;
  read: () => Settings;
  change: (part: Partial<Settings>) => void;
}

export function fakeReminders({ userSays, note, read, change }: FakeReminders): RemindersClient {
  return {
    areOn: async () => read().remindLoans,
    async turnOn(today) {
      note('turnOnReminders');
      if (userSays) change({ remindLoans: true, remindedOn: today });
      return userSays;
    },
    plan: async () => undefined,
    turnOff: async () => change(remindersOff),
  };
}
