import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { LoanReminders } from '@/lib/services/background/loan-reminders';
import { watchReminders } from '@/lib/services/background/reminder-alarm';
import { loanAlarmName, loansChangedKey } from '@/lib/services/records/loans-news';

const now = new Date(2026, 1, 25, 9);
const tomorrow = new Date(2026, 1, 27, 9).getTime();

beforeEach(() => vi.useFakeTimers({ now, toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

function event<Arguments extends unknown[]>() {
  const listeners = new Set<(...args: Arguments) => void>();
  return {
    addListener: (listener: (...args: Arguments) => void) => void listeners.add(listener),
    emit: (...args: Arguments) => {
      for (const listener of listeners) listener(...args);
    },
    count: () => listeners.size,
  };
}

const on = { remindLoans: true, loansAgreedOn: '2026-01-01', remindedOn: '2026-02-24', language: 'en' };

/** A browser with what it keeps; `start` begins a worker in it, as after each time it was ended. */
function browser(kept: Record<string, unknown> = on, allowed = true) {
  const local: Record<string, unknown> = { ...kept };
  const alarms = new Map<string, number>();
  const shown: { title: string; message: string }[] = [];
  const opened: string[] = [];
  const state = { isAllowed: allowed };
  const events = {
    alarm: event<[{ name: string }]>(),
    startup: event<[]>(),
    installed: event<[unknown]>(),
    added: event<[{ permissions?: string[] }]>(),
    removed: event<[{ permissions?: string[] }]>(),
    stored: event<[Record<string, unknown>, string]>(),
    pressed: event<[string]>(),
  };
  const notifications = {
    onClicked: events.pressed,
    create: async (_: string, { title, message }: { title: string; message: string }) =>
      void shown.push({ title, message }),
    clear: async () => shown.splice(0).length > 0,
  };
  const api = {
    get notifications() {
      return state.isAllowed ? notifications : undefined;
    },
    alarms: {
      onAlarm: events.alarm,
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    runtime: { onStartup: events.startup, onInstalled: events.installed, getURL: (path: string) => path },
    permissions: { onAdded: events.added, onRemoved: events.removed, contains: async () => state.isAllowed },
    storage: {
      onChanged: events.stored,
      session: { set: async () => undefined },
      local: {
        get: async () => ({ ...local }),
        set: async (part: object) => void Object.assign(local, part),
      },
    },
    i18n: { getUILanguage: () => 'en' },
    windows: { WINDOW_ID_CURRENT: -2, getLastFocused: async () => ({ id: 1 }) },
    sidePanel: { open: async () => void opened.push('panel') },
    tabs: { create: async () => void opened.push('tab') },
  } as unknown as ExtensionApi;
  const reminders: LoanReminders = {
    next: vi.fn(async () => tomorrow),
    text: vi.fn(async () => ({ title: 'My loans', message: 'A payment is due in 3 days' })),
  };
  const load = vi.fn(async () => reminders);
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5));
  const start = () => {
    watchReminders(api, load);
    return settle();
  };
  const change = (key: string, value: unknown, area = 'local') => {
    if (area === 'local') local[key] = value;
    events.stored.emit({ [key]: { newValue: value } }, area);
    return settle();
  };
  return { local, alarms, shown, opened, state, events, reminders, load, start, settle, change };
}

test('all listeners stand before anything is awaited', () => {
  const { events, start } = browser();
  void start();
  expect(Object.values(events).map(({ count }) => count())).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('whoever is not reminded pays for nothing: no loan is read', async () => {
  const { start, events, settle, load, alarms } = browser({ loansAgreedOn: '2026-01-01' });
  await start();
  events.startup.emit();
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(load).not.toHaveBeenCalled();
  expect(alarms.size).toBe(0);
});

test('an alarm that was lost is made again when the worker starts, and when the browser does', async () => {
  const { start, alarms, events, settle } = browser();
  await start();
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
  alarms.clear();
  events.startup.emit();
  await settle();
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});

test('it speaks once, notes the day, and plans the next moment', async () => {
  const { start, events, settle, shown, local, alarms } = browser();
  await start();
  alarms.clear();
  events.alarm.emit({ name: 'another' });
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(shown).toEqual([{ title: 'My loans', message: 'A payment is due in 3 days' }]);
  expect(local.remindedOn).toBe('2026-02-25');
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});

test('a moment with nothing to say shows nothing and plans on', async () => {
  const { start, events, settle, shown, local, reminders, alarms } = browser();
  vi.mocked(reminders.text).mockResolvedValue(null);
  await start();
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(shown).toEqual([]);
  expect(local.remindedOn).toBe('2026-02-24');
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});

test('consent that was taken back ends it, also while the loans are being read', async () => {
  const { start, change, events, settle, shown, alarms, local, reminders } = browser();
  await start();
  vi.mocked(reminders.text).mockImplementation(async () => {
    local.loansAgreedOn = null;
    return { title: 'My loans', message: 'too late' };
  });
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(shown).toEqual([]);
  await change('loansAgreedOn', null);
  expect(alarms.size).toBe(0);
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(shown).toEqual([]);
});

test('a permission that is given is used at once, and one that is taken back ends it', async () => {
  const { start, events, settle, shown, alarms, state, opened } = browser(on, false);
  await start();
  expect(alarms.size).toBe(0);
  state.isAllowed = true;
  events.added.emit({ permissions: ['notifications'] });
  await settle();
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
  events.pressed.emit(loanAlarmName);
  expect(opened).toEqual(['panel']);
  state.isAllowed = false;
  events.removed.emit({ permissions: ['notifications'] });
  await settle();
  expect(alarms.size).toBe(0);
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(shown).toEqual([]);
});

test('what is still shown goes when the loans are wiped', async () => {
  const { start, events, settle, shown, change } = browser();
  await start();
  events.alarm.emit({ name: loanAlarmName });
  await settle();
  expect(shown).toHaveLength(1);
  await change('remindLoans', false);
  expect(shown).toEqual([]);
});

test('a change of the loans moves the moment', async () => {
  const { start, change, alarms, reminders } = browser();
  await start();
  vi.mocked(reminders.next).mockResolvedValue(null);
  await change(loansChangedKey, 'x', 'session');
  expect(alarms.size).toBe(0);
});
