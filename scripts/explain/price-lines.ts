/** An explanation of prices as lines of text. */
import type { ExplainedFigure, PriceExplanation } from '@/lib/core/prices/explain-prices';
import type { RejectionReason } from '@/lib/core/prices/interpretation';
import type { Price } from '@/lib/core/prices/price';

const reasons: Record<RejectionReason, string> = {
  other_word_governs: 'the nearest word says it is no price',
  limit_spoken_of: 'a limit or a base that is spoken of, not what is asked',
  per_quarter_or_half_year: 'per quarter, per half-year or a share of costs: not read',
  rating: 'marks that something was given',
  worked_example: 'part of a sum being worked out',
  share_of_another_rate: 'a share of another rate',
  change_in_points: 'a change of a percentage, in points',
  no_price_word: 'no word of price governs it',
  money_of_others: 'its sentence speaks of investors, deposits or shops',
  legal_cap: 'a limit that the law sets',
  statistic: 'what loans cost on the whole, by statistics',
  no_lending_spoken_of: 'nothing near speaks of borrowing',
  period_and_lending_unsaid: 'neither a period nor a loan is named',
  nothing_or_all: 'nothing, or all of a sum and more',
};

const end = (percent: number | null): string => (percent === null ? 'open' : `${percent}`);

export function priceLine({ surface, kind, basis, low, high, assumptions, ...price }: Price): string {
  const yearly = `${end(price.annualPercentLow)} to ${end(price.annualPercentHigh)} % a year (${price.annualKind})`;
  const assumed = assumptions.length > 0 ? `; ${assumptions.join(', ')}` : '';
  return `“${surface}”: ${kind} by the ${basis}, ${end(low)} to ${end(high)} → ${yearly}${assumed}`;
}

function figureLines({ figure, low, high, steps }: ExplainedFigure): string[] {
  const head = `  ${figure}  (${low === high ? low : `${low} to ${high}`} %)`;
  const lines = steps.map(({ rule, changed, rejection }) =>
    rejection
      ? `    ${rule}: no price – ${reasons[rejection]}`
      : `    ${rule}: ${Object.entries(changed)
          .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
          .join(', ')}`,
  );
  return [head, ...lines];
}

export function priceLines({ normalized, tokens, figures, prices }: PriceExplanation): string[] {
  return [
    `Normalized: ${JSON.stringify(normalized)}`,
    'Tokens:',
    ...tokens.map(({ start, end: stop, text, feature }) => `  ${start}–${stop} ${text}  ${feature}`),
    figures.length > 0
      ? 'Rules, where they changed something:'
      : 'No figure was looked at: no word of price is near one.',
    ...figures.flatMap(figureLines),
    prices.length > 0 ? 'Prices:' : 'No price.',
    ...prices.map((price) => `  ${priceLine(price)}`),
  ];
}
