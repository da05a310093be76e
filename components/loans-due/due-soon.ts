/** What of all loans presses most: a court date or a payment within three days, or what is late. */
import type { Fen } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { standingOfAll } from '@/lib/core/own-loans/standing-of-all';
import { daysBetween } from '@/lib/core/wording/calendar-day';

const daysAhead = 3;

export type DueSoon =
  | { kind: 'court'; days: number }
  | { kind: 'late'; days: number; sumFen: Fen; isLeast: boolean }
  | { kind: 'soon'; days: number; sumFen: Fen };

export function dueSoon(loans: readonly OwnLoan[], today: string): DueSoon | null {
  const [court] = loans
    .flatMap(({ courtOn }) => (courtOn === null ? [] : [daysBetween(today, courtOn)]))
    .filter((days) => days >= 0 && days <= daysAhead)
    .sort((a, b) => a - b);
  if (court !== undefined) return { kind: 'court', days: court };
  const { late, next, isLeast } = standingOfAll(loans, today);
  if (late) return { kind: 'late', days: late.days, sumFen: late.openFen, isLeast };
  const days = next === null ? null : daysBetween(today, next.due.dueOn);
  return next === null || days === null || days > daysAhead ? null : { kind: 'soon', days, sumFen: next.openFen };
}
