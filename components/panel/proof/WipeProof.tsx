/** Deletes all evidence for good; asks once. The loans and the consent stay. */
import { WipeButton } from '@/components/settings/WipeButton';
import type { EvidenceLog } from '@/lib/services/records/evidence';
import { useProofWords } from './use-proof-words';

export function WipeProof({ log, count }: { log: EvidenceLog; count: number }) {
  const { t } = useProofWords();
  return (
    <section class="sec screen-only" aria-labelledby="proof-wipe">
      <h2 class="sec-h" id="proof-wipe">
        {t('wipe_part')}
      </h2>
      <WipeButton
        words={{
          wipe: t('wipe'),
          asked: t('wipe_ask'),
          means: t('wipe_ask_body', { n: count }),
          yes: t('wipe_yes'),
          no: t('wipe_no'),
          failed: t('wipe_failed'),
        }}
        onWipe={() => log.clear()}
      />
    </section>
  );
}
