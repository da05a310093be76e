/** “My loans”: never in a private window, nothing without consent; then all loans, one of them, or the form for one. */
import { useEffect, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-loans.json';
import { useApp, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { loadedView } from '@/components/loaded-view';
import { useDrafts, withoutOwnLoans } from '@/components/panel/drafts/calculator-drafts';
import { LettersView } from '@/components/panel/letters/LettersView';
import { LoanFormView } from '@/components/panel/loan-form/LoanFormView';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { LoansPlaces } from '@/components/panel/navigation/panel-route';
import { useKeepsOpen } from '@/components/panel/passphrase/use-vault';
import { PlansPlace } from '@/components/panel/plans/PlansPlace';
import { useSettings } from '@/components/use-async';
import { maxOwnLoans, type OwnLoan } from '@/lib/core/own-loans/own-loan';
import type { HeldRecords } from '@/lib/services/records/own-data';
import { isLocked } from '@/lib/storage/own-locked';
import { AllLoans } from './AllLoans';
import { LoansConsent } from './LoansConsent';
import { OneLoan } from './OneLoan';
import { useOwnLoans } from './use-own-loans';
import { TellWiped } from './WipeLoans';

const LockedScreen = loadedView(async () => (await import('@/components/panel/passphrase/LockedScreen')).LockedScreen);
const ProofView = loadedView(async () => (await import('@/components/panel/proof/ProofView')).ProofView);

export function LoansView({ place }: { place: LoansPlaces }) {
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  const { change } = useDrafts();
  const hasAgreed = settings?.loansAgreedOn !== null;
  const [wiped, setWiped] = useState<HeldRecords | null>(null);
  useEffect(() => {
    // What was typed goes with all that was kept.
    if (!hasAgreed) change(withoutOwnLoans);
  }, [hasAgreed]);
  if (isPrivateWindow) return <NotHere title="private_heading" text="private_text" />;
  if (settings === null) return <div class="head" aria-busy="true" />;
  if (hasAgreed)
    return (
      <TellWiped.Provider value={setWiped}>
        <KeptLoans place={place} />
      </TellWiped.Provider>
    );
  return <LoansConsent wiped={wiped} hasKeptNoText={place.view === 'proof' && place.clip !== null} />;
}

function KeptLoans({ place }: { place: LoansPlaces }) {
  const { answer, isNewest, again } = useOwnLoans();
  useKeepsOpen();
  const { reminders } = useApp();
  const loans = answer.state === 'done' ? answer.value : null;
  useEffect(() => {
    if (loans !== null) void reminders.plan(loans);
  }, [loans, reminders]);
  if (answer.state === 'failed' && isLocked(answer.error))
    return <LockedScreen hasKeptNoText={place.view === 'proof' && place.clip !== null} onUnlocked={again} />;
  if (answer.state === 'failed') return <NotHere title="refused_heading" text="refused_text" onAgain={again} />;
  if (answer.state === 'loading') return <div class="head" aria-busy="true" />;
  return <AtPlace place={place} loans={answer.value} isNewest={isNewest} />;
}

interface AtPlaceProps {
  place: LoansPlaces;
  loans: readonly OwnLoan[];
  isNewest: boolean;
}

function AtPlace({ place, loans, isNewest }: AtPlaceProps) {
  if (place.view === 'loans') return <AllLoans loans={loans} />;
  if (place.view === 'proof') return <ProofView place={place} loans={loans} />;
  if (place.view === 'loans_plan') return <PlansPlace loans={loans} />;
  const loan = loans.find(({ id }) => id === place.loanId) ?? null;
  // One that was saved just now is on its way.
  if (place.view === 'loan' && loan === null && !isNewest) return <div class="head" aria-busy="true" />;
  if (place.view === 'letters') return <LettersView key={place.letterId} place={place} loan={loan} />;
  return place.view === 'loan' ? (
    <OneLoan key={place.loanId} kept={loan} />
  ) : (
    <LoanFormView
      key={JSON.stringify([place.loanId, place.start])}
      place={place}
      loan={loan}
      isFull={place.loanId === null && isFull(loans)}
    />
  );
}

const isFull = (loans: readonly OwnLoan[]) => loans.length >= maxOwnLoans;

interface NotHereProps {
  title: 'private_heading' | 'refused_heading';
  text: 'private_text' | 'refused_text';
  onAgain?: () => void;
}

function NotHere({ title, text, onAgain }: NotHereProps) {
  const t = useWords(words);
  const { route } = useNav();
  return (
    <div class="head">
      {route.behind.length > 0 && <BackButton />}
      <EmptyState title={t(title)} level={1}>
        <p>{t(text)}</p>
        {onAgain && (
          <p class="after">
            <button type="button" class="btn" onClick={onAgain}>
              {t('again')}
            </button>
          </p>
        )}
      </EmptyState>
    </div>
  );
}
