/** What low-quality articles say of a lender, apart from the facts, with what checking it gave. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import type { Claim } from '@/lib/core/lenders/knowledge';

export function ArticleClaims({ claims }: { claims: readonly Claim[] }) {
  const t = useWords(words);
  const text = useText();
  if (claims.length === 0) return null;
  return (
    <section class="claims" aria-labelledby="claims-heading">
      <h2 class="sec-h" id="claims-heading">
        {t('claims')}
        <small>{t('claims_note')}</small>
      </h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} class="claim">
            <q>{text(claim.claim)}</q>
            <span>
              <b>{t(`claim_${claim.result}`)}</b> {text(claim.check)}
            </span>
            {claim.arithmetic && <span class="small">{t('claim_arithmetic', { text: text(claim.arithmetic) })}</span>}
            <Cite of={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}
