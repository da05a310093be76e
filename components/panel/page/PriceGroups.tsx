/** The prices of the page by lender, on one yardstick: lowest and highest, the lines that apply, and what is missing. */
import words from '@/assets/strings/panel-page.json';
import priceWords from '@/assets/strings/panel-prices.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { useNamedPercent } from '@/components/figures/named-percent';
import type { ReadPage } from '@/components/panel/actions/read-page';
import { useOffers } from '@/components/panel/compare/use-offers';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { LegalLineList } from '@/components/panel/sources/LegalLineList';
import { useAsync } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import { groupPrices, isSurcharge, type PriceGroup } from '@/lib/core/offers/group-prices';
import type { PriceOnPage } from '@/lib/services/tabs/page-state';
import { StatedPriceRow } from './StatedPriceRow';

interface PriceGroupsProps extends ReadPage {
  lenders: ReadonlyMap<string, Lender>;
}

export function PriceGroups({ lenders, ...page }: PriceGroupsProps) {
  const t = useWords(words);
  const say = useWords(priceWords);
  const { prices, fees } = page.report;
  const stated = prices.filter(({ isOnDisclosure }) => !isOnDisclosure);
  const groups = groupPrices(stated, (lenderId) => fees.some((fee) => fee.lenderId === lenderId));
  return (
    <section class="sec" aria-labelledby="page-prices">
      <h2 class="sec-h" id="page-prices">
        {t('prices')}
        <small>{t('prices_note')}</small>
      </h2>
      {groups.map((group) => (
        <Group
          key={group.lenderId}
          group={group}
          lender={group.lenderId === null ? undefined : lenders.get(group.lenderId)}
          page={page}
        />
      ))}
      {stated.length < prices.length && (
        <p class="small dim after">{say('on_disclosure', { n: prices.length - stated.length })}</p>
      )}
      <ToCompare />
    </section>
  );
}

function Group({
  group,
  lender,
  page,
}: {
  group: PriceGroup<PriceOnPage>;
  lender: Lender | undefined;
  page: ReadPage;
}) {
  const t = useWords(priceWords);
  const name = useName();
  const join = t('gap_join');
  const gaps = group.gaps.map((gap) => t(`gap_${gap}`)).join(join);
  // Until its record is there a lender has the name that stands in the page.
  const seen = page.report.lenders.find(({ lenderId }) => lenderId !== null && lenderId === group.lenderId);
  const isOfMainland = group.prices.some(({ price }) => !price.isOutsideMainland);
  return (
    <div class="price-group">
      <h3>
        {lender ? name(lender.name) : (seen?.surfaces[0] ?? t('no_lender'))}
        <small>{useRange()(group)}</small>
      </h3>
      {group.prices.map(({ price, others }, index) => (
        <StatedPriceRow
          key={`${price.place.frameId}-${price.place.markId}`}
          price={price}
          others={others}
          lender={lender}
          page={page}
          size={index === 0 ? 'full' : 'small'}
          isSurcharge={isSurcharge(price, group)}
        />
      ))}
      <p class="cap dim missing">{gaps === '' ? t('missing_none') : t('missing', { gaps })}</p>
      {isOfMainland && (lender || !seen) && <Lines lender={lender} />}
    </div>
  );
}

function useRange(): (group: PriceGroup<PriceOnPage>) => string {
  const t = useWords(priceWords);
  const named = useNamedPercent();
  return ({ minPercent, maxPercent, isOpenTop }) => {
    if (minPercent === null || maxPercent === null) return t('range_none');
    const [low, high] = [named(minPercent), named(maxPercent)];
    if (low === high) return t(isOpenTop ? 'range_open' : 'range_one', { low });
    return t('range', { low, high });
  };
}

function Lines({ lender }: { lender: Lender | undefined }) {
  const t = useWords(priceWords);
  const common = useWords(shared);
  const { knowledge, today } = useApp();
  const lpr = useAsync(async () => (await knowledge).lpr(), [knowledge]);
  if (lpr.state !== 'done') return null;
  return (
    <details class="lines">
      <summary class="more">{t('lines')}</summary>
      {lender ? (
        <>
          <p class="cap dimmer">
            {common(`kind_${lender.kind}`)} · <span class="nb">{today}</span>
          </p>
          <LegalLineList kind={lender.kind} lpr={lpr.value} />
        </>
      ) : (
        <p class="small dim">{t('lines_no_lender')}</p>
      )}
    </details>
  );
}

function ToCompare() {
  const t = useWords(priceWords);
  const { go } = useNav();
  const { offers } = useOffers();
  if (!offers || offers.length === 0) return null;
  return (
    <p class="after small">
      <button
        type="button"
        class="link"
        id={rowElementId('to-compare')}
        onClick={() => go({ view: 'calculate', start: { kind: 'compare' } }, 'to-compare')}
      >
        {t('compare_kept', { n: offers.length })}
      </button>
    </p>
  );
}
