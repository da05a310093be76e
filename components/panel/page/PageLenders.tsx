/** The lenders named on the page, in order of appearance, each with the way to its record and to its places. */
import summaryWords from '@/assets/strings/lender-summary.json';
import words from '@/assets/strings/panel-page.json';
import { useName, useText, useWords } from '@/components/app-context';
import { LenderRow } from '@/components/LenderRow';
import { MarkStepper } from '@/components/panel/actions/MarkStepper';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { Lender } from '@/lib/core/lenders/lender';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import type { LenderOnPage } from '@/lib/services/tabs/page-state';

interface PageLendersProps {
  tabId: number;
  seen: readonly LenderOnPage[];
  lenders: ReadonlyMap<string, Lender>;
  /** The records are on their way: each row keeps its place. */
  isLoading: boolean;
}

export function PageLenders({ tabId, seen, lenders, isLoading }: PageLendersProps) {
  const t = useWords(words);
  return (
    <section class="sec" aria-labelledby="page-lenders">
      <h2 class="sec-h" id="page-lenders">
        {t('lenders')}
        <small>{t('lenders_note')}</small>
      </h2>
      <ul>
        {seen.map((one) => {
          const lender = one.lenderId === null ? undefined : lenders.get(one.lenderId);
          if (lender) return <KnownLender key={lender.id} tabId={tabId} seen={one} lender={lender} />;
          return isLoading && <WaitingRow key={one.lenderId} seen={one} />;
        })}
      </ul>
    </section>
  );
}

function WaitingRow({ seen }: { seen: LenderOnPage }) {
  return (
    <li class="row" aria-busy="true">
      <StatusGlyph status="no_record" />
      <span>
        <span class="t" lang="zh">
          {seen.surfaces[0] ?? '—'}
        </span>
        <span class="d">—</span>
      </span>
    </li>
  );
}

function KnownLender({ tabId, seen, lender }: { tabId: number; seen: LenderOnPage; lender: Lender }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  const { go } = useNav();
  const { who } = lenderSummary(lender, summaryWords);
  const names = new Set([lender.name.hans, lender.name.hant]);
  const others = seen.surfaces.filter((surface) => !names.has(surface));
  return (
    <LenderRow
      id={rowElementId(lender.id)}
      name={lender.name}
      status={seen.why.rule === 'own_alias' ? 'own' : lender.status.value}
      detail={text(who.known ? who.main : lender.status.text)}
      also={others.length > 0 ? t('also_written', { surfaces: others.join(t('surface_join')) }) : null}
      end={t('places', { n: seen.count })}
      onOpen={() => go({ view: 'lender', lenderId: lender.id }, lender.id)}
      after={<MarkStepper tabId={tabId} name={name(lender.name)} places={seen.places} />}
    />
  );
}
