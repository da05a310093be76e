/** The hover card as it is drawn in pages, from the same card data. */
import words from '@/assets/strings/card.json';
import { useWords } from '@/components/app-context';
import { StatusGlyph } from '@/components/StatusGlyph';
import type { CardContent } from '@/lib/messaging/protocol';

export function SampleCard({ card, onOpen }: { card: CardContent; onOpen: () => void }) {
  const t = useWords(words);
  return (
    <article class="card" lang={card.lang} aria-label={card.name}>
      <div class="head">
        <span class="name">
          {card.name} {card.latinName ? <span class="latin">{card.latinName}</span> : null}
        </span>
        {card.statusWord ? (
          <span class={`chip st-${card.status}`}>
            <StatusGlyph status={card.status} />
            {card.statusWord}
          </span>
        ) : null}
      </div>
      <dl class="statement">
        {card.lines.map(({ label, main, sub }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {main}
              {sub ? <span class="sub">{sub}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      <div class="foot">
        {card.footnotes.map((note) => (
          <span key={note}>{note}</span>
        ))}
      </div>
      <button type="button" class="btn wide" onClick={onOpen}>
        {t('openPanel')}
      </button>
    </article>
  );
}
