/** Deletes all of one's own at once, or only loans and evidence; says what went, and brings the whole back where that was asked. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import loanWords from '@/assets/strings/panel-loans.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { WipeLoans } from '@/components/panel/loans/WipeLoans';
import { Question } from '@/components/settings/Question';
import { UndoNotice } from '@/components/UndoNotice';
import { useSettings } from '@/components/use-async';
import type { Undo } from '@/lib/services/records/own-data';
import { useEntryCounts } from './entry-counts';
import { useEntries } from './use-entries';

type Outcome =
  | { is: 'wiped'; what: string; undo: Undo }
  | { is: 'loans'; what: string }
  | { is: 'back' | 'failed' }
  | null;

export function WipeData() {
  const app = useApp();
  const t = useWords(words);
  const o = useWords(own);
  const inWords = useEntryCounts();
  const entries = useEntries();
  const what = entries === null ? '' : inWords(entries.counts);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const hasConsent = useSettings()?.loansAgreedOn != null && !app.isPrivateWindow;
  const wipe = async () => {
    setAsking(false);
    try {
      setOutcome({ is: 'wiped', what, undo: await (await app.ownData()).wipe() });
    } catch {
      setOutcome({ is: 'failed' });
    }
  };
  const putBack = (undo: Undo) =>
    undo().then(
      () => setOutcome({ is: 'back' }),
      () => setOutcome({ is: 'failed' }),
    );
  return (
    <div class="sub-part">
      <h3>{o('wipe_part')}</h3>
      {what === '' && !hasConsent && <p class="dim small">{o('wipe_nothing')}</p>}
      {hasConsent && <WipeLoans onWiped={(held) => setOutcome({ is: 'loans', what: inWords(held) })} />}
      {what !== '' && (
        <div class="buttons">
          <button
            type="button"
            class="btn"
            onClick={() => {
              setOutcome(null);
              setAsking(true);
            }}
          >
            {t('wipe')}
          </button>
        </div>
      )}
      {asking && what !== '' && (
        <Question
          asked={t('wipe_ask')}
          means={[t('wipe_ask_body', { what }), hasConsent && o('wipe_consent')]}
          yes={t('wipe_yes')}
          no={t('wipe_no')}
          onYes={() => void wipe()}
          onNo={() => setAsking(false)}
        />
      )}
      <div aria-live="polite">{outcome && <Said outcome={outcome} onUndo={(undo) => void putBack(undo)} />}</div>
    </div>
  );
}

function Said({ outcome, onUndo }: { outcome: NonNullable<Outcome>; onUndo: (undo: Undo) => void }) {
  const t = useWords(words);
  const o = useWords(own);
  const loans = useWords(loanWords);
  if (outcome.is === 'wiped')
    return (
      <UndoNotice takesFocus undo={t('wipe_undo')} onUndo={() => onUndo(outcome.undo)}>
        {o('wiped_what', { what: outcome.what })}
      </UndoNotice>
    );
  if (outcome.is === 'loans')
    return (
      <Notice takesFocus>
        {outcome.what === '' ? loans('stored_wiped') : o('wiped_loans', { what: outcome.what })}
      </Notice>
    );
  if (outcome.is === 'back') return <Notice takesFocus>{t('wipe_undone')}</Notice>;
  return (
    <Notice takesFocus lead={o('failed')}>
      {o('nothing_changed')}
    </Notice>
  );
}
