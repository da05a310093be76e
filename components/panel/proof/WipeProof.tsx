/** Deletes all evidence for good; asks once. The loans and the consent stay. */
import { useState } from 'preact/hooks';
import { Notice } from '@/components/Notice';
import { Question } from '@/components/settings/Question';
import type { EvidenceLog } from '@/lib/services/records/evidence';
import { useProofWords } from './use-proof-words';

export function WipeProof({ log, count }: { log: EvidenceLog; count: number }) {
  const { t } = useProofWords();
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const wipe = () => {
    setAsking(false);
    log.clear().catch(() => setFailed(true));
  };
  return (
    <section class="sec screen-only" aria-label={t('wipe')}>
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
            means={t('wipe_ask_body', { n: count })}
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
    </section>
  );
}
