/** The reader's evidence: what was noted, newest first, with what stands out; ways to add, to check and to take it along. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { ProofPlace } from '@/components/panel/navigation/panel-route';
import type { EvidenceEntry } from '@/lib/core/evidence/evidence-entry';
import { flagsOf } from '@/lib/core/evidence/evidence-flags';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { AddedNotice } from './AddedNotice';
import { type Adding, AddProof } from './AddProof';
import { ChainResult } from './ChainResult';
import { FlagsExplained } from './FlagsExplained';
import { ProofList } from './ProofList';
import { TakeAlong } from './TakeAlong';
import { type KeptProof, useProof } from './use-proof';
import { useProofWords } from './use-proof-words';
import { WipeProof } from './WipeProof';

export function ProofView({ place, loans }: { place: ProofPlace; loans: readonly OwnLoan[] }) {
  const { answer, again } = useProof(place);
  const { t } = useProofWords();
  const { route } = useNav();
  if (answer.state === 'loading') return <div class="head" aria-busy="true" />;
  if (answer.state === 'failed')
    return (
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <EmptyState title={t('refused_heading')} level={1}>
          <p>{t('refused_text')}</p>
          <p class="after">
            <button type="button" class="btn" onClick={again}>
              {t('again')}
            </button>
          </p>
        </EmptyState>
      </div>
    );
  return <Proof place={place} proof={answer.value} loans={loans} onCheck={again} />;
}

interface ProofProps {
  place: ProofPlace;
  proof: KeptProof;
  loans: readonly OwnLoan[];
  onCheck: () => void;
}

function Proof({ place, proof: { log, entries, check }, loans, onCheck }: ProofProps) {
  const { t, day } = useProofWords();
  const { today } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const flags = useMemo(() => flagsOf(entries), [entries]);
  const [adding, setAdding] = useState<Adding | null>(null);
  const [added, setAdded] = useState<EvidenceEntry | null>(null);
  const keep = (entry: EvidenceEntry) => {
    setAdded(entry);
    setAdding(null);
    heading.current?.focus({ preventScroll: true });
  };
  const change = (next: Adding | null) => {
    setAdded(null);
    setAdding(next);
  };
  // Of one loan there is nothing to choose.
  const lender = place.lender ?? (loans.length === 1 ? (loans[0]?.lender ?? '') : '');
  return (
    <article class="proof">
      <div class="head">
        <BackButton />
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {t('heading')}
        </h1>
        <p class="small dim">{t('lead')}</p>
        <AddedNotice log={log} entries={entries} added={added} place={place} />
        <div class="print-only">
          <p>{t('printed', { date: day(today) })}</p>
        </div>
      </div>
      <AddProof log={log} adding={adding} lender={lender} loans={loans} onChange={change} onKept={keep} />
      {entries.length === 0 ? (
        <section class="sec">
          <EmptyState title={t('empty_heading')}>
            <p>{t('empty_text')}</p>
          </EmptyState>
        </section>
      ) : (
        <>
          <ProofList
            entries={entries}
            flags={flags}
            chosen={place.lender}
            onCorrect={(entry) => change({ kind: 'correction', entry })}
          />
          <FlagsExplained flags={flags} />
        </>
      )}
      {check.state !== 'empty' && <ChainResult check={check} onCheck={onCheck} />}
      <TakeAlong log={log} isEmpty={check.state === 'empty'} />
      {check.state !== 'empty' && <WipeProof log={log} count={entries.length} />}
    </article>
  );
}
