/** One clause: its words, what its price is in a year, and the page and line it stands at, one press away. */
import { useId, useState } from 'preact/hooks';
import contractWords from '@/assets/strings/panel-contract.json';
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/figures/PriceRow';
import { onOneLine } from '@/components/on-one-line';
import { shorten } from '@/components/shorten';
import { isAllIn, type PriceOfContract, withLateRate } from '@/lib/core/contracts/price-of-contract';
import type { Clause } from '@/lib/core/contracts/read-contract';
import { placesOf } from '@/lib/core/documents/document-text';
import { cellMark } from '@/lib/core/text/normalize';
import { LineOnPage } from './LineOnPage';
import type { DocumentInHand } from './use-document';

/** Clauses of one sentence. */
export type SaidAtOnce = [Clause, ...Clause[]];

interface ClauseRowProps {
  clauses: SaidAtOnce;
  cost: PriceOfContract;
  inHand: DocumentInHand;
}

/** More is read on the page itself. */
const longestQuote = 160;

export function ClauseRow({ clauses, cost, inHand }: ClauseRowProps) {
  const t = useWords(words);
  const contract = useWords(contractWords);
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { text } = inHand.read;
  const [{ start, end, name }] = clauses;
  const prices = clauses.flatMap(({ price }) => price ?? []);
  const places = placesOf(text, start, end);
  const [first] = places;
  const quoted = quote(text.text.slice(start, end));
  const isQuotedWhole = prices.some(({ surface }) => quoted.length <= surface.length + 4);
  const about = shorten(name ?? prices[0]?.surface ?? quoted);
  return (
    <li>
      {prices.map((price) => (
        <PriceRow
          key={price.start}
          price={withLateRate(price, cost.ratePercent)}
          size="small"
          isRateAlone={price.kind === 'rate' && cost.fees.length > 0 && !isAllIn(price)}
        />
      ))}
      {name ? (
        <p class="name" lang="zh">
          {name}
        </p>
      ) : isQuotedWhole ? null : (
        <q class="small" lang="zh">
          {quoted}
        </q>
      )}
      {clauses.some(({ isFree }) => isFree) && <p class="cap dim">{contract('free')}</p>}
      {first && (
        <p class="cap dimmer clause-place">
          {t('place', { page: first.page, line: first.line })}
          {' · '}
          <button
            type="button"
            class="link"
            aria-expanded={isShown}
            aria-controls={id}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'hide' : 'see')}
            <span class="vh"> {about}</span>
          </button>
        </p>
      )}
      <div id={id} hidden={!isShown}>
        {isShown && <LineOnPage places={places} inHand={inHand} />}
      </div>
    </li>
  );
}

function quote(words: string): string {
  const line = onOneLine(words.replaceAll(cellMark, ' '));
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line;
}
