/** The sections of a record, in order of need. The three buttons under “what now” open their tips. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import { useWords } from '@/components/app-context';
import { CopyCorrection } from '@/components/panel/corrections/CopyCorrection';
import { OwnCorrections } from '@/components/panel/corrections/OwnCorrections';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { LatenessTimeline } from '@/components/panel/stages/LatenessTimeline';
import { TipList, tipElementId } from '@/components/panel/tips/TipList';
import { groupTips, situationFor, type WhatNow } from '@/components/panel/tips/tip-groups';
import type { Situation } from '@/lib/core/lenders/knowledge';
import { ArticleClaims } from './ArticleClaims';
import { LegalLines } from './LegalLines';
import { LenderAnswers } from './LenderAnswers';
import { LenderFacts } from './LenderFacts';
import { LenderHead } from './LenderHead';
import { LendingChain } from './LendingChain';
import type { KnownLender } from './load-lender';
import { RiskSummary } from './RiskSummary';
import { ConfusedNames, FormerNames } from './SimilarNames';

export function LenderRecord({ known }: { known: KnownLender }) {
  const t = useWords(words);
  const { go } = useNav();
  const { lender, stages, tips, claims, statuses, dataDate } = known;
  const [open, setOpen] = useState<ReadonlySet<Situation>>(new Set());
  const toggle = (situation: Situation, isOpen: boolean) =>
    setOpen((now) => {
      if (now.has(situation) === isOpen) return now;
      const next = new Set(now);
      if (isOpen) next.add(situation);
      else next.delete(situation);
      return next;
    });
  const showTips = (answer: WhatNow) => {
    const situation = situationFor(answer);
    toggle(situation, true);
    const heading = document.getElementById(tipElementId(situation));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  };
  const groups = groupTips(tips, lender.kind);
  return (
    <article>
      <LenderHead lender={lender} />
      <LenderAnswers lender={lender} onNow={showTips} />
      <RiskSummary known={known} />
      <LegalLines kind={lender.kind} lpr={known.lpr} />
      <LendingChain lenderId={lender.id} chain={lender.chain} statuses={statuses} />
      {lender.kind === 'outside_mainland' ? null : <LatenessTimeline lender={lender} stages={stages} />}
      <LenderFacts lender={lender} />
      <ArticleClaims claims={claims} />
      {groups.length > 0 && (
        <section class="sec tips" aria-labelledby="tips-heading">
          <h2 class="sec-h" id="tips-heading">
            {t('tips')}
          </h2>
          <TipList groups={groups} open={open} onToggle={toggle} />
          <p class="after">
            <button type="button" class="link" id={rowElementId('guide')} onClick={() => go(guideAt(null), 'guide')}>
              {t('guide_link')}
            </button>
          </p>
        </section>
      )}
      <FormerNames lender={lender} />
      <ConfusedNames lender={lender} known={statuses} />
      <OwnCorrections lender={lender} />
      <CopyCorrection lender={lender} dataDate={dataDate} />
    </article>
  );
}
