/** One clause: its words, what its price is in a year, and the page and line it stands at, one press away. */
import { useId, useState } from 'preact/hooks';
import contractWords from '@/assets/strings/panel-contract.json';
import words from '@/assets/strings/panel-documents.json';
import { useWords } from '@/components/app-context';
import { PriceRow } from '@/components/figures/PriceRow';
import { onOneLine } from '@/components/on-one-line';
import { shorten } from '@/components/shorten';
import type { Clause } from '@/lib/core/contracts/read-contract';
import { placesOf } from '@/lib/core/documents/document-text';
import { cellMark } from '@/lib/core/text/normalize';
import { LineOnPage } from './LineOnPage';
import type { DocumentInHand } from './use-document';

interface ClauseRowProps {
  clause: Clause;
  inHand: DocumentInHand;
}

/** More is read on the page itself. */
const longestQuote = 160;

export function ClauseRow({ clause, inHand }: ClauseRowProps) {
  const t = useWords(words);
  const contract = useWords(contractWords);
  const id = useId();
  const [isShown, setShown] = useState(false);
  const { text } = inHand.read;
  const { price, name } = clause;
  const [start, end] = price ? [price.start, price.end] : [clause.start, clause.end];
  const places = placesOf(text, start, end);
  const [first] = places;
  const quoted = quote(text.text.slice(clause.start, clause.end));
  const about = shorten(name ?? price?.surface ?? quoted);
  return (
    <li>
      {price ? <PriceRow price={price} size="small" /> : null}
      {name ? (
        <p class="name" lang="zh">
          {name}
        </p>
      ) : price && quoted.length <= price.surface.length + 4 ? null : (
        <q class="small" lang="zh">
          {quoted}
        </q>
      )}
      {clause.isFree && <p class="cap dim">{contract('free')}</p>}
      {first && (
        <p class="cap dimmer clause-place">
          {t('place', { page: first.page, line: first.line })}
          {' · '}
          <button
            type="button"
            class="link"
            aria-expanded={isShown}
            aria-controls={id}
            aria-label={t('see_of', { what: about })}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? 'hide' : 'see')}
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
