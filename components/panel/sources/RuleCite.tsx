/** Cites a rule; opening it says what the rule means and whether it is still in force. */
import { useId, useState } from 'preact/hooks';
import words from '@/assets/strings/panel.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import { articleIn } from '@/lib/core/lenders/rule-article';
import { Cite } from './Cite';
import { useEvidence } from './evidence';
import { RuleLines } from './RuleLines';

/** In Chinese characters; a rule with a longer title goes by its number. */
const maxTitleLength = 18;

interface RuleCiteProps {
  ruleId: string;
  /** What rests on the rule, read out where another citation on the screen would sound the same. */
  about?: string | undefined;
}

export function RuleCite({ ruleId, about }: RuleCiteProps) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const { rules } = useEvidence();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const rule = rules.get(ruleId);
  if (!rule) return null;
  // Numbers and articles exist in Chinese only; for English readers they stand in what opens.
  const isByTitle = locale === 'en' || rule.number === null || rule.title.zh.length <= maxTitleLength;
  const shown = [
    isByTitle ? text(rule.title) : rule.number,
    locale === 'en' || rule.article === null ? null : articleIn(rule.article, locale),
  ]
    .filter((part) => part !== null)
    .join(' ');
  return (
    <div class="cite">
      <button
        type="button"
        class="rule-cite"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {shown}
        {rule.state !== 'in_force' && ` · ${t(`rule_state_${rule.state}`)}`}
        {about && <span class="vh"> {about}</span>}
      </button>
      <div id={id} hidden={!isOpen}>
        {isOpen && (
          <>
            <RuleLines rule={rule} />
            <Cite of={rule} about={about && `${shown} ${about}`} />
          </>
        )}
      </div>
    </div>
  );
}
