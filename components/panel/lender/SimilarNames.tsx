/** Former names, and names easily confused with this lender's. */
import words from '@/assets/strings/panel-lender.json';
import { useName, useText, useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { SectionSources, SourceRef } from '@/components/panel/sources/SectionSources';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Evidence } from '@/lib/core/lenders/lender-summary';

interface SimilarNamesProps {
  lender: Lender;
  /** Ids that have a record to open. */
  known: { has(lenderId: string): boolean };
}

export function SimilarNames({ lender, known }: SimilarNamesProps) {
  const t = useWords(words);
  const cited = [...lender.formerNames, ...lender.confusedWith];
  if (cited.length === 0) return null;
  const heading =
    lender.formerNames.length === 0 ? 'confused' : lender.confusedWith.length === 0 ? 'former' : 'other_names';
  return (
    <details class="sec">
      <summary class="sec-h">
        <h2>{t(heading)}</h2>
        <small>{t('names_note', { n: cited.length })}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      <FormerNames lender={lender} cited={cited} isTitled={heading === 'other_names'} />
      <ConfusedNames lender={lender} known={known} cited={cited} isTitled={heading === 'other_names'} />
      <SectionSources section={t(heading)} cited={cited} />
    </details>
  );
}

interface NamesProps {
  lender: Lender;
  cited: readonly Evidence[];
  isTitled: boolean;
}

function FormerNames({ lender, cited, isTitled }: NamesProps) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  if (lender.formerNames.length === 0) return null;
  return (
    <>
      {isTitled && <h3 class="topic">{t('former')}</h3>}
      <dl>
        {lender.formerNames.map((former) => (
          <div key={former.name.hans} class="pair">
            <dt>{name(former.name)}</dt>
            <dd>
              {former.until ? t('former_until', { date: former.until }) : t('former_unknown')}
              {former.note && <> · {text(former.note)}</>}
              <SourceRef of={former} cited={cited} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function ConfusedNames({ lender, known, cited, isTitled }: NamesProps & Pick<SimilarNamesProps, 'known'>) {
  const t = useWords(words);
  const text = useText();
  const { go } = useNav();
  if (lender.confusedWith.length === 0) return null;
  return (
    <>
      {isTitled && <h3 class="topic">{t('confused')}</h3>}
      <dl>
        {lender.confusedWith.map((other) => {
          const target = other.lenderId;
          return (
            <div key={other.name} class="pair">
              <dt>{other.name}</dt>
              <dd>
                {text(other.text)}
                <SourceRef of={other} cited={cited} />
                {target && known.has(target) && (
                  <>
                    {' '}
                    <button
                      type="button"
                      class="link"
                      id={rowElementId(target)}
                      onClick={() => go({ view: 'lender', lenderId: target }, target)}
                    >
                      {t('confused_open', { name: other.name })}
                    </button>
                  </>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
