import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ExtensionApi } from '@/lib/messaging/extension-api';
import type { LoanReminders } from '@/lib/services/background/loan-reminders';
import { watchReminders } from '@/lib/services/background/reminder-alarm';
import { loanAlarmName } from '@/lib/services/records/loan-alarm';
import { markOf } from '@/lib/services/records/own-news';

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
  const planned = vi.fn();
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
      async create(name: string, { when }: { when: number }) {
        alarms.set(name, when);
        planned();
      },
      get: async (name: string) => alarms.get(name),
      async clear(name: string) {
        alarms.delete(name);
        planned();
      },
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
  const start = () => watchReminders(api, load);
  const change = (key: string, value: unknown, area = 'local') => {
    if (area === 'local') local[key] = value;
    events.stored.emit({ [key]: { newValue: value } }, area);
  };
  const ring = () => events.alarm.emit({ name: loanAlarmName });
  /** Until what `cause` began is over: whatever else it does, planning the next moment comes last. */
  const handled = async (cause: () => void) => {
    const before = planned.mock.calls.length;
    cause();
    await vi.waitFor(() => expect(planned).toHaveBeenCalledTimes(before + 1));
  };
  return { local, alarms, shown, opened, state, events, reminders, load, planned, start, ring, change, handled };
}

test('all listeners stand before anything is awaited', () => {
  const { events, start } = browser();
  start();
  expect(Object.values(events).map(({ count }) => count())).toEqual([1, 1, 1, 1, 1, 1, 1]);
});

test('whoever is not reminded pays for nothing: no loan is read', async () => {
  const { start, events, ring, handled, load, alarms, planned } = browser({ loansAgreedOn: '2026-01-01' });
  start();
  await handled(() => events.startup.emit());
  await handled(ring);
  expect(planned).toHaveBeenCalledTimes(2);
  expect(load).not.toHaveBeenCalled();
  expect(alarms.size).toBe(0);
});

test('an alarm that was lost is made again when the worker starts, and when the browser does', async () => {
  const { start, alarms, events, handled } = browser();
  await handled(start);
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
  alarms.clear();
  await handled(() => events.startup.emit());
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});

test('a worker that finds its alarm reads no loan', async () => {
  const { start, events, handled, alarms, load } = browser();
  alarms.set(loanAlarmName, 5);
  start();
  await handled(() => events.startup.emit());
  expect(load).toHaveBeenCalledOnce();
});

test('it speaks once, notes the day, and plans the next moment', async () => {
  const { start, events, ring, handled, shown, local, alarms } = browser();
  await handled(start);
  alarms.clear();
  await handled(() => {
    events.alarm.emit({ name: 'another' });
    ring();
  });
  expect(shown).toEqual([{ title: 'My loans', message: 'A payment is due in 3 days' }]);
  expect(local.remindedOn).toBe('2026-02-25');
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});

test('a moment with nothing to say shows nothing and plans on', async () => {
  const { start, ring, handled, shown, local, reminders, alarms } = browser();
  vi.mocked(reminders.text).mockResolvedValue(null);
  await handled(start);
  alarms.clear();
  await handled(ring);
  expect(shown).toEqual([]);
  expect(local.remindedOn).toBe('2026-02-24');
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});

test('consent that was taken back ends it, also while the loans are being read', async () => {
  const { start, change, ring, handled, shown, alarms, local, reminders } = browser();
  await handled(start);
  vi.mocked(reminders.text).mockImplementation(async () => {
    local.loansAgreedOn = null;
    return { title: 'My loans', message: 'too late' };
  });
  await handled(ring);
  expect(shown).toEqual([]);
  await handled(() => change('loansAgreedOn', null));
  expect(alarms.size).toBe(0);
  await handled(ring);
  expect(shown).toEqual([]);
});

test('a permission that is given is used at once, and one that is taken back ends it', async () => {
  const { start, events, ring, handled, shown, alarms, state, opened } = browser(on, false);
  await handled(start);
  expect(alarms.size).toBe(0);
  state.isAllowed = true;
  await handled(() => events.added.emit({ permissions: ['notifications'] }));
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
  events.pressed.emit(loanAlarmName);
  expect(opened).toEqual(['panel']);
  state.isAllowed = false;
  await handled(() => events.removed.emit({ permissions: ['notifications'] }));
  expect(alarms.size).toBe(0);
  await handled(ring);
  expect(shown).toEqual([]);
});

test('what is still shown goes when the loans are wiped', async () => {
  const { start, ring, handled, shown, change } = browser();
  await handled(start);
  await handled(ring);
  expect(shown).toHaveLength(1);
  await handled(() => change('remindLoans', false));
  expect(shown).toEqual([]);
});

test.each(['loans', 'passphrase'] as const)('a change of the %s moves the moment', async (part) => {
  const { start, change, handled, alarms, reminders } = browser();
  await handled(start);
  vi.mocked(reminders.next).mockResolvedValue(null);
  await handled(() => change(markOf(part), 'x', 'session'));
  expect(alarms.size).toBe(0);
});

test('what is noted as evidence is no reason to read the loans', async () => {
  const { start, change, handled, load, planned } = browser();
  await handled(start);
  await handled(() => {
    change(markOf('evidence'), 'x', 'session');
    change(markOf('loans'), 'x', 'session');
  });
  expect([load, planned].map(({ mock }) => mock.calls.length)).toEqual([2, 2]);
});

test('where a passphrase locks them, the moment that the panel set stays', async () => {
  const { start, events, change, handled, alarms, reminders, planned } = browser();
  alarms.set(loanAlarmName, 5);
  vi.mocked(reminders.next).mockResolvedValueOnce('locked');
  start();
  events.startup.emit();
  await vi.waitFor(() => expect(reminders.next).toHaveBeenCalledOnce());
  expect(alarms.get(loanAlarmName)).toBe(5);
  await handled(() => change(markOf('passphrase'), 'x', 'session'));
  expect(planned).toHaveBeenCalledOnce();
  expect(alarms.get(loanAlarmName)).toBe(tomorrow);
});
