/** Every rule the product leans on, with its number, its meaning and how far its state was checked. */

import common from '@/assets/strings/panel.json';
import words from '@/assets/strings/panel-guide.json';
import { useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleLines } from '@/components/panel/sources/RuleLines';
import type { Rule } from '@/lib/core/lenders/knowledge';

export function GuideRules({ rules }: { rules: readonly Rule[] }) {
  const t = useWords(words);
  const say = useWords(common);
  const text = useText();
  if (rules.length === 0) return null;
  return (
    <section class="sec tips rules" aria-labelledby="guide-rules">
      <h2 class="sec-h" id="guide-rules">
        {t('rules')}
        <small>{t('rules_note', { n: rules.length })}</small>
      </h2>
      {rules.map((rule) => (
        <details key={rule.id}>
          <summary>
            <span>
              {text(rule.title)}
              <small class="rule-no">
                {[rule.number, rule.article, say(`rule_state_${rule.state}`)].filter(Boolean).join(' · ')}
              </small>
            </span>
            <i class="chev" aria-hidden="true" />
          </summary>
          <RuleLines rule={rule} isTitled />
          <Cite of={rule} />
        </details>
      ))}
    </section>
  );
}
