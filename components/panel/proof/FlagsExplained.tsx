/** What the flags in the list rest on: each standard with its nature and source, and how far it goes. */
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { type EvidenceFlag, type FlagKind, rulesOfFlag } from '@/lib/core/evidence/evidence-flags';
import { useProofWords } from './use-proof-words';

const inOrder: readonly FlagKind[] = ['quiet_hours', 'talk', 'notice', 'missed', 'third_person'];

/** `flags`: of each entry, by its number. */
export function FlagsExplained({ flags }: { flags: ReadonlyMap<number, readonly EvidenceFlag[]> }) {
  const { t } = useProofWords();
  const found = new Set([...flags.values()].flatMap((each) => each.map(({ kind }) => kind)));
  const kinds = inOrder.filter((kind) => found.has(kind));
  if (kinds.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="proof-flags">
      <h2 class="sec-h" id="proof-flags">
        {t('flags')}
      </h2>
      <ul class="flag-rules">
        {kinds.map((kind) => (
          <li key={kind}>
            <p>{t(`rule_${kind}`)}</p>
            {rulesOfFlag[kind].map((ruleId) => (
              <RuleCite key={ruleId} ruleId={ruleId} about={t(`rule_${kind}`)} />
            ))}
          </li>
        ))}
      </ul>
      <p class="small dim after">{t('flags_note')}</p>
    </section>
  );
}
