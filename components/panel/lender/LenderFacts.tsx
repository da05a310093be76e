/** Every fact of a record by topic, each with its source. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import type { Lender } from '@/lib/core/lenders/lender';
import { factsByTopic } from './facts-by-topic';

export function LenderFacts({ lender }: { lender: Lender }) {
  const t = useWords(words);
  const text = useText();
  return (
    <section class="sec" aria-labelledby="facts-heading">
      <h2 class="sec-h" id="facts-heading">
        {t('facts')}
        <small>{t('facts_note')}</small>
      </h2>
      {factsByTopic(lender).map(({ topic, facts }) => (
        <section key={topic} aria-labelledby={`facts-${topic}`}>
          <h3 class="topic" id={`facts-${topic}`}>
            {t(`topic_${topic}`)}
          </h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact.text.zh} class={topic === 'unknown' ? 'fact unknown' : 'fact'}>
                <p>{text(fact.text)}</p>
                <Cite of={fact} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <OfficialAddresses domains={lender.domains} />
    </section>
  );
}

/** Shown as text: the address is the fact, and going there is the reader's own step. */
function OfficialAddresses({ domains }: { domains: Lender['domains'] }) {
  const t = useWords(words);
  return (
    <section aria-labelledby="facts-domains">
      <h3 class="topic" id="facts-domains">
        {t('domains')}
      </h3>
      {domains.length === 0 ? (
        <p class="fact unknown">{t('domains_none')}</p>
      ) : (
        <ul>
          {domains.map((domain) => (
            <li key={domain.domain} class="fact">
              <p class="num">{domain.domain}</p>
              <Cite of={domain} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
