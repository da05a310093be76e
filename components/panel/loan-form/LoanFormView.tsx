/** The form for a loan the reader has taken: a new one, perhaps with what an offer or a record says, or one to change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import formWords from '@/assets/strings/panel-loan-form.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { useDrafts, withLoan, withoutLoan } from '@/components/panel/drafts/calculator-drafts';
import { nameInTitle } from '@/components/panel/drafts/loan-of-offer';
import { blankOwnLoan, inputOfOwnLoan } from '@/components/panel/drafts/own-loan-input';
import { useLoanWords } from '@/components/panel/loans/use-loan-words';
import { BackButton } from '@/components/panel/navigation/BackButton';
import type { OwnLoanInput } from '@/components/panel/navigation/own-loan-input';
import { PlaceHead } from '@/components/panel/navigation/PlaceHead';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LoanFormPlace } from '@/components/panel/navigation/panel-route';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync } from '@/components/use-async';
import { isCompanyName, lenderOnContract } from '@/lib/core/lenders/company-name';
import { type OwnLoan, ownLoanId } from '@/lib/core/own-loans/own-loan';
import { ChangedElsewhere } from './ChangedElsewhere';
import { feesThatFollow } from './fees-that-follow';
import { LoanForm } from './LoanForm';
import { differencesOf, isSameContract } from './loan-differences';
import { PriceOfLoan } from './PriceOfLoan';

interface LoanFormViewProps {
  place: LoanFormPlace;
  /** The loan to change; null: a new one, or one that is gone. */
  loan: OwnLoan | null;
  /** No more can be kept. */
  isFull: boolean;
}

const keyOf = ({ loanId, start }: LoanFormPlace): string => JSON.stringify([loanId, start]);

export function LoanFormView({ place, loan, isFull }: LoanFormViewProps) {
  const { t } = useLoanWords();
  const { drafts } = useDrafts();
  const start = useStart(place);
  const isGone = place.loanId !== null && loan === null && drafts.loans[keyOf(place)] === undefined;
  const problem = isGone ? 'missing' : isFull ? 'full' : null;
  if (problem !== null)
    return (
      <div class="head">
        <BackButton />
        <EmptyState title={t(problem)} level={1} />
      </div>
    );
  if (start === null) return <div class="head" aria-busy="true" />;
  return <OpenForm place={place} loan={loan} start={start} />;
}

/** A page names a brand; the form gets the company where the record knows it. null until that is known. */
function useStart({ start, offer }: LoanFormPlace): OwnLoanInput | null {
  const { knowledge, findLenderIds } = useApp();
  const { lender = '', lenderId = null } = start ?? {};
  const named = useAsync(async () => {
    if (lenderId === null || isCompanyName(lender)) return lender;
    const record = await (await knowledge).lender(lenderId);
    // A kept offer is titled with the name on its page, which may be another than the record’s; it is the one the reader knows.
    const titled = offer ? nameInTitle(offer) : '';
    const isItsName = titled !== '' && (await findLenderIds(titled)).includes(lenderId);
    return lenderOnContract(record, isItsName ? titled : lender || (record?.name.hans ?? ''));
  }, [knowledge, findLenderIds, lender, lenderId, offer]);
  if (named.state === 'loading') return null;
  return { ...blankOwnLoan, ...start, lender: named.state === 'done' ? named.value : lender };
}

/** Thrown where another window has changed the loan meanwhile. */
class ChangedMeanwhile extends Error {}

/** What is typed, and against which version of the loan. */
function useTyped(place: LoanFormPlace, loan: OwnLoan | null, start: OwnLoanInput) {
  const { drafts, change } = useDrafts();
  const key = keyOf(place);
  const begun = drafts.loans[key];
  const shown = begun?.input ?? (loan ? inputOfOwnLoan(loan) : start);
  const from = begun ? begun.from : loan;
  return {
    shown,
    from,
    isBegun: begun !== undefined,
    hold: (input: OwnLoanInput, against = from) => change((now) => withLoan(now, key, { input, from: against })),
    type(part: Partial<OwnLoanInput>) {
      change((now) => {
        const before = now.loans[key]?.input ?? shown;
        const fees = place.offer && part.sum !== undefined ? feesThatFollow(place.offer, before, part.sum) : {};
        return withLoan(now, key, { input: { ...before, ...fees, ...part }, from });
      });
    },
    forget: () => change((now) => withoutLoan(now, key)),
  };
}

interface OpenFormProps extends Omit<LoanFormViewProps, 'isFull'> {
  start: OwnLoanInput;
}

function OpenForm({ place, loan, start }: OpenFormProps) {
  const { t } = useLoanWords();
  const form = useWords(formWords);
  const { ownLoans, today } = useApp();
  const { back, turn, route } = useNav();
  const [base] = useState(() => ({ id: ownLoanId(crypto.randomUUID()), addedOn: today, payments: [] }));
  const { shown, from, isBegun, hold, type, forget } = useTyped(place, loan, start);
  const [isFoundAgain, setFoundAgain] = useState(isBegun);
  const [chosen, setChosen] = useState<'kept' | { mine: OwnLoanInput } | null>(null);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed is gone.
    if (chosen !== null) told.current?.focus({ preventScroll: true });
  }, [chosen]);
  /** It was to be saved, and the choice comes first. */
  const [isToChoose, setToChoose] = useState(false);
  const isChanged = isBegun && loan !== null && from !== null && !isSameContract(loan, from);
  const theirs = isChanged ? inputOfOwnLoan(loan) : null;
  const differences = theirs ? differencesOf(shown, theirs) : [];
  const keep = async (kept: OwnLoan) => {
    const step = (stored: OwnLoan | null): OwnLoan => {
      if (stored && from && !isSameContract(stored, from) && !isSameContract(stored, kept))
        throw new ChangedMeanwhile();
      // A payment may have been noted since the form was opened.
      return { ...kept, payments: stored?.payments ?? kept.payments };
    };
    try {
      await ownLoans.change(kept.id, step);
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile)) throw error;
      setToChoose(true);
      return;
    }
    forget();
    // What is changed was opened from its own view, which lies behind.
    if (place.loanId !== null && route.behind.length > 0) back();
    else turn({ view: 'loan', loanId: kept.id });
  };
  return (
    <>
      <PlaceHead title={t(place.loanId === null ? 'form_add' : 'form_change')}>
        <p class="small dim">{t(place.start === null ? 'form_note' : 'form_from')}</p>
        {isFoundAgain && (
          <div class="after">
            <UndoNotice
              undo={form('start_over')}
              onUndo={() => {
                forget();
                setFoundAgain(false);
              }}
            >
              {form('found_again')}
            </UndoNotice>
          </div>
        )}
        {place.loanId !== null && loan === null && (
          <div class="after">
            <Notice announced>{form('changed_gone')}</Notice>
          </div>
        )}
      </PlaceHead>
      <div aria-live="polite" tabIndex={-1} ref={told}>
        {differences.length > 0 && theirs && (
          <ChangedElsewhere
            differences={differences}
            isToChoose={isToChoose}
            onSeen={() => setToChoose(false)}
            onKeep={() => {
              hold(shown, loan);
              setChosen('kept');
            }}
            onTake={() => {
              setChosen({ mine: shown });
              hold(theirs, loan);
            }}
          />
        )}
        {differences.length === 0 && chosen === 'kept' && <p class="sec small">{form('changed_kept')}</p>}
        {differences.length === 0 && chosen !== null && chosen !== 'kept' && (
          <div class="sec">
            <UndoNotice
              undo={form('changed_back')}
              onUndo={() => {
                hold(chosen.mine);
                setChosen('kept');
              }}
            >
              {form('changed_taken')}
            </UndoNotice>
          </div>
        )}
      </div>
      <LoanForm
        input={shown}
        onInput={type}
        base={loan ?? from ?? base}
        below={<PriceOfLoan input={shown} offer={place.offer ?? null} />}
        onKeep={keep}
        onCancel={() => {
          forget();
          back();
        }}
      />
    </>
  );
}
