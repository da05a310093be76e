/** Turns reminders of loans on and off, with the browser's permission for them. */
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { localDay } from '@/lib/core/wording/local-day';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { setLoanAlarm } from '@/lib/services/records/loan-alarm';
import { remindersOff } from '@/lib/storage/settings';
import type { RemindersClient, SettingsClient } from './app';
import type { OwnStores } from './own-stores';

const permission = { permissions: ['notifications' as const] };

export function createRemindersClient(
  api: ExtensionApi,
  settings: Pick<SettingsClient, 'read' | 'change'>,
  { holdsKey, ownLoans }: Pick<OwnStores, 'holdsKey' | 'ownLoans'>,
): RemindersClient {
  const plan = async (loans: readonly OwnLoan[]) => {
    // Loans that lie open are planned by the background.
    if (!holdsKey()) return;
    const { remindLoans, remindedOn } = await settings.read();
    if (!remindLoans) return;
    const { nextReminder } = await import('@/lib/core/own-loans/reminders');
    const now = new Date();
    await setLoanAlarm(api, nextReminder(loans, now, remindedOn ?? localDay(now)));
  };
  return {
    plan,
    async areOn() {
      const { remindLoans } = await settings.read();
      return remindLoans && (await api.permissions.contains(permission));
    },
    async turnOn(today) {
      // Nothing may be awaited before: browsers allow it only inside the click.
      if (!(await api.permissions.request(permission))) return false;
      await settings.change({ remindLoans: true, remindedOn: today });
      if (holdsKey()) await ownLoans.list().then(plan, () => undefined);
      return true;
    },
    async turnOff() {
      await settings.change(remindersOff);
      await api.permissions.remove(permission);
    },
  };
}
