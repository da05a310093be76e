/** “Already late” by what is said of it: how late, then today's steps, what changes on which date, whom to write to and where to turn. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import loanWords from '@/assets/strings/panel-late-loan.json';
import { useApp, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { LateFields } from '@/components/late/LateFields';
import { blankLate, readLate } from '@/components/late/late-start';
import { Notice } from '@/components/Notice';
import { type LateDraft, lateAt, useDrafts, withLate } from '@/components/panel/drafts/calculator-drafts';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LatePlace } from '@/components/panel/navigation/panel-route';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { PaperList } from '@/components/panel/papers/PaperList';
import { useAsync, usePage } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { daysBetween } from '@/lib/core/wording/calendar-day';
import type { LenderOnPage } from '@/lib/services/tabs/page-state';
import { LateAnswers } from './LateAnswers';
import { type LenderNamed, LenderOwedTo, useLenderLabel } from './LenderOwedTo';

interface AnyLateProps {
  place: LatePlace;
  /** A kept loan led here, and cannot be read any more. */
  isLoanGone?: boolean;
}

export function AnyLate({ place, isLoanGone = false }: AnyLateProps) {
  const t = useWords(words);
  const ofLoan = useWords(loanWords);
  const { today, knowledge } = useApp();
  const { route } = useNav();
  const heading = usePlaceHeading();
  const page = usePage();
  const { drafts, change } = useDrafts();
  const { input, lenderId, lenderTyped, isAsked } = lateAt(drafts, place) ?? asOpened(place, today);
  const say = (part: Partial<LateDraft>) =>
    change((now) => withLate(now, place, { ...(lateAt(now, place) ?? asOpened(place, today)), ...part }));
  const seen = page?.report?.lenders ?? [];
  const ids = [...new Set([lenderId, ...seen.map((one) => one.lenderId)])].filter((id) => id !== null);
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [stages, tips, channels, letters, ...lenders] = await Promise.all([
      records.stages(),
      records.tips(),
      records.channels(),
      records.letters(),
      ...ids.map((id) => records.lender(id)),
    ]);
    return { stages, tips, channels, letters, lenders: lenders.filter((lender) => lender !== null) };
  }, [knowledge, ids.join(' ')]);
  const named = namedOf(seen, answer.state === 'done' ? answer.value.lenders : []);
  const labelOf = useLenderLabel(named);
  const [hasPapers, setHasPapers] = useState(false);
  useReturnFocus(answer.state === 'done' && hasPapers);
  if (answer.state === 'failed') return <CouldNotShow error={answer.error} />;
  const ask = () => {
    say({ isAsked: true });
    // The button that was pressed is gone.
    heading.current?.focus({ preventScroll: true });
  };
  const late = readLate(input, today);
  const known = answer.state === 'done' ? answer.value : null;
  const lender = known?.lenders.find(({ id }) => id === lenderId) ?? null;
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {isAsked || !late ? t('ask') : t('late_days', { n: late.daysOverdue })}
        </h1>
        <p class="small dim">
          {isAsked ? (
            t('ask_note')
          ) : (
            <>
              {lender && `${t('lender_chosen', { name: labelOf(lender) })} `}
              <button type="button" class="link" onClick={ask}>
                {t('change')}
              </button>
            </>
          )}
        </p>
        {isLoanGone && (
          <div class="after">
            <Notice>{ofLoan('gone')}</Notice>
          </div>
        )}
      </div>
      <section class="sec" aria-label={t('ask')} hidden={!isAsked}>
        <LateFields input={input} onChange={(typed) => say({ input: { ...input, ...typed } })} />
        {known && <LenderOwedTo named={named} lenderId={lenderId} chosen={lender} typed={lenderTyped} onSay={say} />}
      </section>
      {known && late && (
        <LateAnswers
          late={late}
          lender={lender}
          stages={known.stages}
          tips={known.tips}
          channels={known.channels}
          letters={known.letters}
        />
      )}
      <PaperList onLoaded={() => setHasPapers(true)} />
    </>
  );
}

/** Who has said it already, in the popup or the search field, reads the answers first. */
function asOpened({ dueOn, overdueYuan, lenderId }: LatePlace, today: string): LateDraft {
  const input = {
    ...blankLate,
    days: dueOn === null ? '' : String(daysBetween(dueOn, today)),
    dueOn: dueOn ?? '',
    sum: overdueYuan === null ? '' : String(overdueYuan),
  };
  return { input, lenderId, lenderTyped: null, isAsked: dueOn === null };
}

/** With the name on the page where none of it is a name of the record. */
function namedOf(seen: readonly LenderOnPage[], lenders: readonly Lender[]): LenderNamed[] {
  return seen.flatMap(({ lenderId, surfaces }) => {
    const lender = lenders.find(({ id }) => id === lenderId);
    if (!lender) return [];
    const names: string[] = Object.values(lender.name);
    return { lender, written: surfaces.some((one) => names.includes(one)) ? null : (surfaces[0] ?? null) };
  });
}
