/**
 * Reminders of loans: one alarm for the next moment, and a notification when it comes. Nothing is kept in memory: alarms do
 * not outlive every restart, so the moment is found anew from the loans at each start of the browser, after each change of them, and where the alarm is gone.
 */
import { localDay } from '@/lib/core/wording/local-day';
import { chooseLocale } from '@/lib/core/wording/locale';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import { loanAlarmName, setLoanAlarm } from '@/lib/services/records/loan-alarm';
import { marksIn } from '@/lib/services/records/own-news';
import { openPanelInFront } from '@/lib/services/tabs/side-panel';
import type { Settings } from '@/lib/storage/settings';
import { changeSettings, readSettings, type SettingsArea } from '@/lib/storage/settings-store';
import type { LoanReminders } from './loan-reminders';

type Load = () => Promise<LoanReminders>;
type MayRemind = Settings & { remindedOn: string };

/** The settings where the reader agreed to keep loans and wants to be reminded, and the browser lets us; else null. */
async function wanted(api: ExtensionApi): Promise<MayRemind | null> {
  const settings = await readSettings(api.storage as unknown as SettingsArea);
  const { remindLoans, loansAgreedOn, remindedOn } = settings;
  if (!remindLoans || loansAgreedOn === null) return null;
  const isAllowed = await api.permissions.contains({ permissions: ['notifications'] });
  // Without a day that was spoken of, all that is older counts as said.
  return isAllowed ? { ...settings, remindedOn: remindedOn ?? localDay(new Date()) } : null;
}

/** Sets the one alarm for the next moment, or takes it away. */
async function planReminder(api: ExtensionApi, load: Load): Promise<void> {
  const may = await wanted(api);
  // What is still shown goes with the wish or the consent.
  if (may === null) await api.notifications?.clear(loanAlarmName);
  const when = may && (await (await load()).next(new Date(), may.remindedOn));
  // Set when they were last unlocked, by the panel.
  if (when === 'locked') return;
  await setLoanAlarm(api, when);
}

/** A worker that starts for anything else looks too, for an alarm may have been lost meanwhile; where it is there, no loan is read. */
async function replaceLost(api: ExtensionApi, load: Load): Promise<void> {
  const { remindLoans } = await api.storage.local.get('remindLoans');
  if (remindLoans && !(await api.alarms.get(loanAlarmName))) await planReminder(api, load);
}

/** Says what there is to say, which may be nothing: the clock may have moved, or a payment been made. */
async function remind(api: ExtensionApi, load: Load): Promise<void> {
  const may = await wanted(api);
  if (may === null) return;
  const now = new Date();
  const locale = chooseLocale(may.language, api.i18n.getUILanguage());
  const text = await (await load()).text(now, may.remindedOn, { locale, withNames: may.remindNames });
  // Asked again: consent may have been taken back while the loans were read.
  if (text !== null && (await wanted(api)) !== null) {
    const iconUrl = api.runtime.getURL('/icon/128.png');
    try {
      await api.notifications.create(loanAlarmName, { type: 'basic', iconUrl, ...text });
    } finally {
      // One that the browser refuses is not tried over and over.
      await changeSettings(api.storage as unknown as SettingsArea, { remindedOn: localDay(now) });
    }
  }
}

/** The worker has nobody to tell of a failure. */
const ignoreErrors = (work: Promise<unknown>) => void work.catch(() => undefined);

export function watchReminders(api: ExtensionApi, load: Load): void {
  const plan = () => ignoreErrors(planReminder(api, load));
  const open = (id: string) => {
    if (id !== loanAlarmName) return;
    openPanelInFront(api, Promise.resolve({ view: 'loans' }));
    ignoreErrors(api.notifications.clear(id));
  };
  // The interface is there once the permission is.
  const hearPresses = () => api.notifications?.onClicked.addListener(open);
  hearPresses();
  api.alarms.onAlarm.addListener(({ name }) => {
    if (name === loanAlarmName) ignoreErrors(remind(api, load).finally(plan));
  });
  api.runtime.onStartup.addListener(plan);
  api.runtime.onInstalled.addListener(plan);
  for (const changed of [api.permissions.onAdded, api.permissions.onRemoved])
    changed.addListener(({ permissions }) => {
      if (!permissions?.includes('notifications')) return;
      hearPresses();
      plan();
    });
  api.storage.onChanged.addListener((changes, area) => {
    const isOfLoans = marksIn(['loans', 'passphrase'], changes, area).length > 0;
    if (isOfLoans || (area === 'local' && (changes.remindLoans || changes.loansAgreedOn))) plan();
  });
  ignoreErrors(replaceLost(api, load));
}
