/** Whether the chain of entries is whole, or where it is broken, and what that does and does not show. */
import { Notice } from '@/components/Notice';
import type { ChainCheck } from '@/lib/core/evidence/evidence-chain';
import { useProofWords } from './use-proof-words';

export function ChainResult({ check, onCheck }: { check: ChainCheck; onCheck: () => void }) {
  const words = useProofWords();
  const { t } = words;
  return (
    <section class="sec" aria-labelledby="proof-check">
      <h2 class="sec-h" id="proof-check">
        {t('check')}
      </h2>
      <div class="after" role="status">
        {check.state === 'broken' ? (
          <Notice lead={words.check(check)} />
        ) : (
          <>
            <p>{words.check(check)}</p>
            {check.state === 'whole' && (
              <p class="cap dim">
                {t('check_last')} <span class="fingerprint">{check.lastHash}</span>
              </p>
            )}
          </>
        )}
      </div>
      <p class="actions screen-only">
        <button type="button" class="btn" onClick={onCheck}>
          {t('check_again')}
        </button>
      </p>
      <p class="cap dimmer after">{t('check_limits')}</p>
    </section>
  );
}
