/** What low-quality articles say of a lender, apart from the facts, with what checking it gave. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { SectionSources, SourceRef } from '@/components/panel/sources/SectionSources';
import type { Claim } from '@/lib/core/lenders/knowledge';

export function ArticleClaims({ claims }: { claims: readonly Claim[] }) {
  const t = useWords(words);
  const text = useText();
  if (claims.length === 0) return null;
  return (
    <details class="claims">
      <summary class="sec-h">
        <h2>{t('claims')}</h2>
        <small>{t('claims_note', { n: claims.length })}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} class="claim">
            <q>{text(claim.claim)}</q>
            <span>
              <b>{t(`claim_${claim.result}`)}</b> {text(claim.check)}
              <SourceRef of={claim} cited={claims} />
            </span>
            {claim.arithmetic && <span class="small">{t('claim_arithmetic', { text: text(claim.arithmetic) })}</span>}
          </li>
        ))}
      </ul>
      <SectionSources section={t('claims')} cited={claims} />
    </details>
  );
}
