/** The sections of a record, in order of need. The three buttons under “what now” open their tips. */
import { useLayoutEffect, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import { useWords } from '@/components/app-context';
import { OwnCorrections } from '@/components/panel/corrections/OwnCorrections';
import { SendCorrection } from '@/components/panel/corrections/SendCorrection';
import { TookThisLoan } from '@/components/panel/loans/TookThisLoan';
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { LatenessTimeline } from '@/components/panel/stages/LatenessTimeline';
import { TipList, tipElementId } from '@/components/panel/tips/TipList';
import { groupTips, situationFor, type WhatNow } from '@/components/panel/tips/tip-groups';
import type { Situation } from '@/lib/core/lenders/knowledge';
import { ArticleClaims } from './ArticleClaims';
import { LenderAnswers } from './LenderAnswers';
import { LenderFacts } from './LenderFacts';
import { LenderHead } from './LenderHead';
import { LendingChain } from './LendingChain';
import type { KnownLender } from './load-lender';
import { NotKnown } from './NotKnown';
import { RiskSummary } from './RiskSummary';
import { furtherFacts } from './record-parts';
import { SimilarNames } from './SimilarNames';
import { WhereToComplain } from './WhereToComplain';

/** The record explains this rule under its prices; facts that only repeat it are left out. */
const capRuleId = 'spc-24';

export function LenderRecord({ known }: { known: KnownLender }) {
  const t = useWords(words);
  const { go } = useNav();
  const { lender, stages, tips, claims, statuses, rules, dataDate } = known;
  const [open, setOpen] = useState<ReadonlySet<Situation>>(new Set());
  const toggle = (situation: Situation, isOpen: boolean) =>
    setOpen((now) => {
      if (now.has(situation) === isOpen) return now;
      const next = new Set(now);
      if (isOpen) next.add(situation);
      else next.delete(situation);
      return next;
    });
  const [isTipsOpen, setTipsOpen] = useState(false);
  // What is opened by a button is drawn before it can be gone to.
  const [wanted, setWanted] = useState<Situation | null>(null);
  const showTips = (answer: WhatNow) => {
    if (answer === 'already_late' && lender.kind !== 'outside_mainland') {
      go({ view: 'late', lenderId: lender.id, dueOn: null, overdueYuan: null }, 'already-late');
      return;
    }
    const situation = situationFor(answer);
    setTipsOpen(true);
    toggle(situation, true);
    setWanted(situation);
  };
  useLayoutEffect(() => {
    if (wanted === null) return;
    setWanted(null);
    const heading = document.getElementById(tipElementId(wanted));
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [wanted]);
  const groups = groupTips(tips, lender.kind);
  const capSource = rules.get(capRuleId)?.source;
  return (
    <article>
      <LenderHead lender={lender} />
      <LenderAnswers lender={lender} lpr={known.lpr} onNow={showTips} />
      <NotKnown lender={lender} />
      <RiskSummary known={known} />
      <LendingChain lenderId={lender.id} chain={lender.chain} statuses={statuses} />
      {lender.kind === 'outside_mainland' ? null : <LatenessTimeline lender={lender} stages={stages} />}
      <LenderFacts topics={furtherFacts(lender, capSource ? [capSource] : [])} domains={lender.domains} />
      <ArticleClaims claims={claims} />
      {groups.length > 0 && (
        <details class="sec tips" open={isTipsOpen} onToggle={(event) => setTipsOpen(event.currentTarget.open)}>
          <summary class="sec-h">
            <h2>{t('tips')}</h2>
            <i class="chev" aria-hidden="true" />
          </summary>
          <TipList groups={groups} open={open} onToggle={toggle} />
          <p class="after">
            <PlaceButton row="guide" place={guideAt(null)} look="link">
              {t('guide_link')}
            </PlaceButton>
          </p>
        </details>
      )}
      <WhereToComplain known={known} />
      <p class="sec">
        <TookThisLoan
          rowId="took-here"
          about={lender.name.hans}
          start={{ lender: lender.name.hans, lenderId: lender.id }}
        />
      </p>
      <SimilarNames lender={lender} known={statuses} />
      <OwnCorrections lender={lender} />
      <SendCorrection lender={lender} dataDate={dataDate} />
    </article>
  );
}
