/** Names easily confused with this lender's, with its former names. */
import words from '@/assets/strings/panel-lender.json';
import { useName, useText, useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { Cite } from '@/components/panel/sources/Cite';
import type { Lender } from '@/lib/core/lenders/lender';

interface NamesAlikeProps {
  lender: Lender;
  /** Ids that have a record to open. */
  known: { has(lenderId: string): boolean };
}

export function ConfusedNames({ lender, known }: NamesAlikeProps) {
  const t = useWords(words);
  const text = useText();
  const { go } = useNav();
  if (lender.confusedWith.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="confused-heading">
      <h2 class="sec-h" id="confused-heading">
        {t('confused')}
      </h2>
      <dl>
        {lender.confusedWith.map((other) => {
          const target = other.lenderId;
          return (
            <div key={other.name} class="pair">
              <dt>{other.name}</dt>
              <dd>
                {text(other.text)}
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
                <Cite of={other} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

export function FormerNames({ lender }: { lender: Lender }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  if (lender.formerNames.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="former-heading">
      <h2 class="sec-h" id="former-heading">
        {t('former')}
      </h2>
      <dl>
        {lender.formerNames.map((former) => (
          <div key={former.name.hans} class="pair">
            <dt>{name(former.name)}</dt>
            <dd>
              {former.until ? t('former_until', { date: former.until }) : t('former_unknown')}
              {former.note && <> · {text(former.note)}</>}
              <Cite of={former} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
