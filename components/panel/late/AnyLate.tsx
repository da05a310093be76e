/** “Already late” by what is said of it: how late, then today's steps, what changes on which date, whom to write to and where to turn. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import loanWords from '@/assets/strings/panel-late-loan.json';
import { useApp, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { LateFields } from '@/components/late/LateFields';
import { blankLate, type LateInput, readLate } from '@/components/late/late-start';
import { Notice } from '@/components/Notice';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LatePlace } from '@/components/panel/navigation/panel-route';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { PaperList } from '@/components/panel/papers/PaperList';
import { useAsync, usePage } from '@/components/use-async';
import { daysBetween } from '@/lib/core/wording/calendar-day';
import { LateAnswers } from './LateAnswers';
import { LenderOwedTo } from './LenderOwedTo';

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
  const [input, setInput] = useState<LateInput>(() => inputOf(place, today));
  const [lenderId, setLenderId] = useState(place.lenderId);
  // Who has said it already, in the popup, reads the answers first.
  const [isAsked, setAsked] = useState(place.dueOn === null);
  const named = page?.report?.lenders.flatMap((seen) => seen.lenderId ?? []) ?? [];
  const ids = [...new Set([...(place.lenderId === null ? [] : [place.lenderId]), ...named])];
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
  const [hasPapers, setHasPapers] = useState(false);
  useReturnFocus(answer.state === 'done' && hasPapers);
  if (answer.state === 'failed') return <CouldNotShow error={answer.error} />;
  const ask = () => {
    setAsked(true);
    // The button that was pressed is gone.
    heading.current?.focus({ preventScroll: true });
  };
  const late = readLate(input, today);
  const known = answer.state === 'done' ? answer.value : null;
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
            <button type="button" class="link" onClick={ask}>
              {t('change')}
            </button>
          )}
        </p>
        {isLoanGone && (
          <div class="after">
            <Notice>{ofLoan('gone')}</Notice>
          </div>
        )}
      </div>
      <section class="sec" aria-label={t('ask')} hidden={!isAsked}>
        <LateFields input={input} onChange={(part) => setInput({ ...input, ...part })} />
        {known && known.lenders.length > 0 && (
          <LenderOwedTo lenders={known.lenders} chosen={lenderId} onChoose={setLenderId} />
        )}
      </section>
      {known && late && (
        <LateAnswers
          late={late}
          lender={known.lenders.find(({ id }) => id === lenderId) ?? null}
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

function inputOf({ dueOn, overdueYuan }: LatePlace, today: string): LateInput {
  return {
    ...blankLate,
    days: dueOn === null ? '' : String(daysBetween(dueOn, today)),
    dueOn: dueOn ?? '',
    sum: overdueYuan === null ? '' : String(overdueYuan),
  };
}
