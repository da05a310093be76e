/** Deletes all loans for good and takes the consent back; asks once. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-loans.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { Question } from '@/components/settings/Question';

export function WipeLoans({ onWiped }: { onWiped?: () => void }) {
  const t = useWords(words);
  const { ownLoans, reminders } = useApp();
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const wipe = () => {
    setAsking(false);
    ownLoans.wipe().then(
      () => {
        // Their permission goes back too; wiped they are in any case.
        reminders.turnOff().catch(() => undefined);
        onWiped?.();
      },
      () => setFailed(true),
    );
  };
  return (
    <>
      <p class="buttons">
        <button
          type="button"
          class="btn"
          onClick={() => {
            setFailed(false);
            setAsking(true);
          }}
        >
          {t('wipe')}
        </button>
      </p>
      {isAsking && (
        <div class="after">
          <Question
            asked={t('wipe_ask')}
            means={t('wipe_ask_body')}
            yes={t('wipe_yes')}
            no={t('wipe_no')}
            onYes={wipe}
            onNo={() => setAsking(false)}
          />
        </div>
      )}
      {hasFailed && (
        <div class="after">
          <Notice announced>{t('wipe_failed')}</Notice>
        </div>
      )}
    </>
  );
}
