/** What is known beyond the five answers, by topic; one line below names the sources of all. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { SectionSources, SourceRef } from '@/components/panel/sources/SectionSources';
import type { Lender } from '@/lib/core/lenders/lender';
import type { TopicFacts } from './record-parts';

interface LenderFactsProps {
  topics: readonly TopicFacts[];
  domains: Lender['domains'];
}

export function LenderFacts({ topics, domains }: LenderFactsProps) {
  const t = useWords(words);
  const text = useText();
  const cited = [...topics.flatMap(({ facts }) => facts), ...domains];
  if (cited.length === 0) return null;
  return (
    <details class="sec">
      <summary class="sec-h">
        <h2>{t('facts')}</h2>
        <small>{t('facts_note', { n: cited.length })}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      {topics.map(({ topic, facts }) => (
        <section key={topic} aria-labelledby={`facts-${topic}`}>
          <h3 class="topic" id={`facts-${topic}`}>
            {t(`topic_${topic}`)}
          </h3>
          <ul>
            {facts.map((fact) => (
              <li key={fact.text.zh} class="fact">
                {text(fact.text)}
                <SourceRef of={fact} cited={cited} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {domains.length > 0 && (
        <section aria-labelledby="facts-domains">
          <h3 class="topic" id="facts-domains">
            {t('domains')}
          </h3>
          {/* As text: the address is the fact, and going there is the reader's own step. */}
          <ul>
            {domains.map((domain) => (
              <li key={domain.domain} class="fact">
                <span class="num">{domain.domain}</span>
                <SourceRef of={domain} cited={cited} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SectionSources section={t('facts')} cited={cited} />
    </details>
  );
}
