/** The rules a letter cites, each with what it says, since when it holds and how sure its source is. */
import words from '@/assets/strings/panel-letters.json';
import { useText, useWords } from '@/components/app-context';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { SourceMark } from '@/components/panel/sources/SourceMark';
import type { Rule } from '@/lib/core/lenders/knowledge';

export function LetterGrounds({ ruleIds, rules }: { ruleIds: readonly string[]; rules: ReadonlyMap<string, Rule> }) {
  const t = useWords(words);
  const text = useText();
  return (
    <section class="sec letter-grounds" aria-labelledby="letter-grounds">
      <h2 class="sec-h" id="letter-grounds">
        {t('grounds')}
      </h2>
      {ruleIds.length === 0 && <p class="after">{t('grounds_none')}</p>}
      <ul>
        {ruleIds.flatMap((ruleId, at) => {
          const rule = rules.get(ruleId);
          return rule === undefined
            ? []
            : [
                <li key={ruleId}>
                  <RuleCite ruleId={ruleId} about={t('ground', { n: at + 1 })} />
                  <p class="small">{text(rule.meaning)}</p>
                  <p class="small dim">
                    <SourceMark of={rule} />{' '}
                    {rule.inForceSince && <span class="nb">{t('since', { date: rule.inForceSince })}</span>}
                  </p>
                </li>,
              ];
        })}
      </ul>
    </section>
  );
}
