/** The one alarm for the next reminder of loans: set by the background or, where a passphrase locks them, by a panel that has the key. */
import type { ExtensionApi } from '@/lib/messaging/extension-api';

export const loanAlarmName = 'loan-reminder';

/** `when`: milliseconds since 1970; null: there is nothing to remind of. */
export async function setLoanAlarm({ alarms }: Pick<ExtensionApi, 'alarms'>, when: number | null): Promise<void> {
  if (when === null) await alarms.clear(loanAlarmName);
  else await alarms.create(loanAlarmName, { when });
}
