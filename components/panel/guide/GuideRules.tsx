/** Every rule the product leans on, with its number, its meaning and how far its state was checked. */
import common from '@/assets/strings/panel.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleLines } from '@/components/panel/sources/RuleLines';
import { articleIn } from '@/lib/core/lenders/rule-article';
import { paragraphElementId } from './ChapterText';
import type { Chapter } from './guide-chapters';
import { inOtherScript } from './guide-sentences';
import { Marked } from './Marked';

interface GuideRulesProps {
  chapter: Chapter;
  query: string;
  /** Number of the rule that stands open. */
  open: number | null;
}

export function GuideRules({ chapter, query, open }: GuideRulesProps) {
  const say = useWords(common);
  const text = useText();
  const locale = useLocale();
  return (
    <div class="tips rules">
      {chapter.rules.map((rule, index) => {
        const number = [rule.number, rule.article && articleIn(rule.article, locale), say(`rule_state_${rule.state}`)]
          .filter(Boolean)
          .join(' · ');
        return (
          <details key={rule.id} open={index === open}>
            <summary id={paragraphElementId(chapter.id, index)}>
              <span>
                <Marked text={text(rule.title)} otherScript={inOtherScript(rule.title, locale)} query={query} />
                <small class="rule-no">
                  <Marked text={number} query={query} />
                </small>
              </span>
              <i class="chev" aria-hidden="true" />
            </summary>
            <RuleLines rule={rule} isTitled />
            <Cite of={rule} about={`${text(rule.title)} ${number}`} />
          </details>
        );
      })}
    </div>
  );
}
