/** Yearly price, total cost and lateness of each offer, one below the other in the same columns. */
import words from '@/assets/strings/panel-offers.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { SumsTable } from '@/components/figures/SumsTable';
import { Notice } from '@/components/Notice';
import { isAboveCap } from '@/lib/core/loans/court-cap';
import { yearlyPercent } from '@/lib/core/loans/loan-cost';
import { type Fen, toFen } from '@/lib/core/loans/money';
import { areSameTerms, type LateAddition, type OfferOutcome } from '@/lib/core/offers/compare-offers';

export function OfferTable({ outcomes }: { outcomes: readonly OfferOutcome[] }) {
  const t = useWords(words);
  const isUnsure = outcomes.some(
    ({ gaps, cost }) =>
      cost !== null && (gaps.includes('ceiling') || gaps.includes('fees') || gaps.includes('fees_left_out')),
  );
  return (
    <section class="sec" aria-labelledby="offers-table">
      <h2 class="sec-h" id="offers-table">
        {t('table')}
        <small>{t('table_note')}</small>
      </h2>
      <SumsTable
        label={t('table_caption')}
        look="offers"
        columns={[t('col_year'), t('col_cost'), t('col_late')]}
        largestFen={largestOf(outcomes)}
      >
        {outcomes.map((outcome) => (
          <OfferRows key={outcome.offer.id} outcome={outcome} />
        ))}
      </SumsTable>
      <p class="cap dimmer after">
        {t('late_what')} {outcomes.some(({ late }) => late?.upliftFrom === 'usual') && t('late_usual')}
      </p>
      {(isUnsure || !areSameTerms(outcomes)) && (
        <div class="after">
          <Notice>
            {!areSameTerms(outcomes) && t('terms_differ')} {isUnsure && t('not_all_known')}
          </Notice>
        </div>
      )}
    </section>
  );
}

function OfferRows({ outcome: { offer, cost, late, gaps } }: { outcome: OfferOutcome }) {
  const t = useWords(words);
  const yearly = useNamedPercent();
  const percent = cost && yearlyPercent(cost);
  // Of a “from” price every sum is the least it can be; a fee without a figure changes what is paid and not what runs on once late.
  const isFloor = gaps.includes('ceiling');
  const from = (figure: string | null, isOpenTop: boolean) =>
    figure === null ? '—' : isOpenTop ? t('at_least', { figure }) : figure;
  const isCostOpen = isFloor || gaps.includes('fees_left_out');
  return (
    <tbody>
      <tr class="offer-name">
        <th scope="rowgroup" colSpan={3}>
          {offer.title}
        </th>
      </tr>
      <tr>
        <td class={isAboveCap(percent) ? 'over' : undefined}>
          {from(percent === null ? null : yearly(percent), isCostOpen)}
        </td>
        <td>{from(cost === null ? null : formatFen(cost.totalCostFen), isCostOpen)}</td>
        <td>{from(late === null ? null : isFloor ? formatFen(late.lowFen) : lateRange(late), isFloor)}</td>
      </tr>
    </tbody>
  );
}

function largestOf(outcomes: readonly OfferOutcome[]): Fen {
  return toFen(Math.max(0, ...outcomes.flatMap(({ cost, late }) => [cost?.totalCostFen ?? 0, late?.highFen ?? 0])));
}

function lateRange({ lowFen, highFen }: LateAddition): string {
  return lowFen === highFen ? formatFen(lowFen) : `${formatFen(lowFen)}–${formatFen(highFen)}`;
}
