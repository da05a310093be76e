/** The entries, newest first; of one lender only, where the reader wants that. */
import { useId, useState } from 'preact/hooks';
import { SelectField } from '@/components/fields/SelectField';
import { correctedNumbers, type EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import type { EvidenceFlag } from '@/lib/core/evidence/evidence-flags';
import { ProofEntry } from './ProofEntry';
import { useProofWords } from './use-proof-words';

interface ProofListProps {
  entries: readonly EvidenceEntry[];
  /** By the number of the entry. */
  flags: ReadonlyMap<number, readonly EvidenceFlag[]>;
  /** The lender to begin with; null: all. */
  chosen: string | null;
  onCorrect: (entry: EvidenceEntry) => void;
}

export function ProofList({ entries, flags, chosen, onCorrect }: ProofListProps) {
  const { t } = useProofWords();
  const [lender, setLender] = useState(chosen ?? '');
  const corrected = correctedNumbers(entries);
  const shown = entries.filter(({ content }) => lender === '' || content.lender === lender).reverse();
  const lenders = [...new Set([lender, ...entries.map(({ content }) => content.lender)])].filter((name) => name !== '');
  return (
    <section class="sec" aria-labelledby="proof-list">
      <h2 class="sec-h" id="proof-list">
        {t('list')}
        <small>{t(shown.length > 1 ? 'list_newest' : 'list_count', { n: shown.length })}</small>
      </h2>
      {lenders.length > 0 && <Filter lenders={lenders} lender={lender} onChoose={setLender} />}
      {shown.length === 0 ? (
        <p class="small dim after">{t('filter_none')}</p>
      ) : (
        <ol class="proof-entries">
          {shown.map((entry) => (
            <ProofEntry
              key={entry.hash}
              entry={entry}
              flags={flags.get(entry.number) ?? []}
              correctedBy={corrected.get(entry.number) ?? null}
              onCorrect={() => onCorrect(entry)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface FilterProps {
  lenders: readonly string[];
  lender: string;
  onChoose: (lender: string) => void;
}

function Filter({ lenders, lender, onChoose }: FilterProps) {
  const { t } = useProofWords();
  const id = useId();
  return (
    <div class="screen-only">
      <SelectField
        id={id}
        label={t('filter')}
        values={['', ...lenders]}
        value={lender}
        wordOf={(name) => name || t('filter_all')}
        onChoose={onChoose}
      />
    </div>
  );
}
