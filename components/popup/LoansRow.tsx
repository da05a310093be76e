/** At the foot of the popup: the way to the reader’s loans, and what is late or due within days. Reads nothing more where there are none. */
import words from '@/assets/strings/loans.json';
import { useApp, useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { Chevron } from '@/components/Icons';
import { useAsync, useSettings } from '@/components/use-async';
import { daysBetween } from '@/lib/core/wording/calendar-day';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { isLocked } from '@/lib/storage/own-locked';

export function LoansRow({ onOpen }: { onOpen: (target: PanelTarget) => void }) {
  const t = useWords(words);
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  const mayShow = !isPrivateWindow && settings !== null && settings.loansAgreedOn !== null;
  return (
    <button type="button" class="loans-row" onClick={() => onOpen({ view: 'loans' })}>
      <b>{t('heading')}</b>
      {mayShow && <DueSoon />}
      <Chevron />
    </button>
  );
}

const daysAhead = 3;

function DueSoon() {
  const t = useWords(words);
  const { ownLoans, today } = useApp();
  const found = useAsync(async () => {
    const loans = await ownLoans.list();
    if (loans.length === 0) return null;
    const { standingOfAll } = await import('@/lib/core/own-loans/standing-of-all');
    return standingOfAll(loans, today);
  }, [ownLoans, today]);
  // Nothing more is said of what is locked.
  if (found.state === 'failed' && isLocked(found.error)) return <span class="num">{t('popup_locked')}</span>;
  if (found.state !== 'done' || found.value === null) return null;
  const { late, next, isLeast } = found.value;
  if (late)
    return (
      <strong class="num">
        {t(isLeast ? 'popup_late_least' : 'popup_late', { n: late.days, sum: formatFen(late.openFen) })}
      </strong>
    );
  const n = next === null ? null : daysBetween(today, next.due.dueOn);
  if (next === null || n === null || n > daysAhead) return null;
  const sum = formatFen(next.openFen);
  return <span class="num">{n === 0 ? t('popup_today', { sum }) : t('popup_soon', { n, sum })}</span>;
}
