/** Reads the loans on the device and says what there is to remind of, and when. Knows no browser but its database. */
import words from '@/assets/strings/reminders.json';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { type LoanReminder, nextReminder, remindersOn } from '@/lib/core/own-loans/reminders';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { localDay } from '@/lib/core/wording/local-day';
import { fillTemplate } from '@/lib/core/wording/template';
import { openOwn } from '@/lib/storage/database';
import { readOwnLoans } from '@/lib/storage/own-loans-store';
import { isLocked } from '@/lib/storage/own-locked';
import { usedOnce } from '@/lib/storage/used-once';

export interface ReminderText {
  title: string;
  message: string;
}

export interface LoanReminders {
  /** When to remind next, in milliseconds since 1970; null: there is nothing to remind of. */
  next(now: Date, saidOn: string): Promise<number | null | 'locked'>;
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

/** null: a passphrase locks them, so that no day can be read. */
async function readUnlocked(name?: string): Promise<OwnLoan[] | null> {
  try {
    return await usedOnce(openOwn(name), (db) => readOwnLoans(db));
  } catch (error) {
    if (isLocked(error)) return null;
    throw error;
  }
}

export function openLoanReminders(name?: string): LoanReminders {
  return {
    async next(now, saidOn) {
      const loans = await readUnlocked(name);
      return loans === null ? 'locked' : nextReminder(loans, now, saidOn);
    },
    async text(now, saidOn, look) {
      const loans = await readUnlocked(name);
      const said = remindersOn(loans ?? [], localDay(now), saidOn);
      // The moment was found while they could be read.
      return said.length > 0 || (loans === null && saidOn < localDay(now)) ? reminderText(said, look) : null;
    },
  };
}
