/** Reads the loans on the device and says what there is to remind of, and when. Knows no browser but its database. */
import words from '@/assets/strings/reminders.json';
import { type LoanReminder, nextReminder, remindersOn } from '@/lib/core/own-loans/reminders';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { localDay } from '@/lib/core/wording/local-day';
import { fillTemplate } from '@/lib/core/wording/template';
import { openOwn } from '@/lib/storage/database';
import { readOwnLoans } from '@/lib/storage/own-loans-store';

export interface ReminderText {
  title: string;
  message: string;
}

export interface LoanReminders {
  /** When to remind next, in milliseconds since 1970; null: there is nothing to remind of, or the loans are locked. */
  next(now: Date, saidOn: string): Promise<number | null>;
  /** What to say now; null: nothing. */
  text(now: Date, saidOn: string, look: { locale: Locale; withNames: boolean }): Promise<ReminderText | null>;
}

type Word = keyof typeof words;

function wordOf({ kind, days, count }: LoanReminder): Word {
  if (kind === 'court') return days === 0 ? 'court_today' : 'court';
  const when = kind === 'ahead' && days === 0 ? 'today' : kind;
  return count === 1 ? when : `${when}_more`;
}

/** Neither sum nor name, so that it can be shown while others look on; with names where the reader chose that. */
export function reminderText(
  said: readonly LoanReminder[],
  { locale, withNames }: { locale: Locale; withNames: boolean },
): ReminderText {
  const t = (word: Word, values?: Record<string, string | number>) =>
    fillTemplate(inLocale(words[word], locale), values);
  const lines = said.map((one) => {
    const line = t(wordOf(one), { days: one.days, count: one.count });
    return withNames ? t('named', { line, lenders: one.lenders.join(t('and')) }) : line;
  });
  return { title: t('title'), message: lines.length === 0 ? t('locked') : lines.join('\n') };
}

/** Loans that a passphrase locks hold no day that could be read. */
const isLocked = (record: unknown) => typeof record === 'object' && record !== null && 'sealed' in record;

export function openLoanReminders(name?: string): LoanReminders {
  const read = async () => {
    const db = await openOwn(name);
    try {
      const [loans, records] = await Promise.all([readOwnLoans(db), db.getAll('loans') as Promise<unknown[]>]);
      return { loans, hasLocked: records.some(isLocked) };
    } finally {
      db.close();
    }
  };
  return {
    next: async (now, saidOn) => nextReminder((await read()).loans, now, saidOn),
    async text(now, saidOn, look) {
      const { loans, hasLocked } = await read();
      const said = remindersOn(loans, localDay(now), saidOn);
      // The moment was found before they were locked.
      return said.length > 0 || (hasLocked && saidOn < localDay(now)) ? reminderText(said, look) : null;
    },
  };
}
