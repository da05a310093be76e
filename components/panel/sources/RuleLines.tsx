/** What a rule says, to whom it applies and how far its state was checked. */
import words from '@/assets/strings/panel.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import type { Rule } from '@/lib/core/lenders/knowledge';
import { articleIn } from '@/lib/core/lenders/rule-article';

export function RuleLines({ rule, isTitled = false }: { rule: Rule; isTitled?: boolean }) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const dates = [
    rule.inForceSince && t('rule_since', { date: rule.inForceSince }),
    rule.endedOn && t('rule_ended', { date: rule.endedOn }),
  ].filter(Boolean);
  const number = [rule.number, rule.article && articleIn(rule.article, locale)]
    .filter((part) => part !== null)
    .join(' ');
  return (
    <dl class="citation">
      {!isTitled && (
        <div>
          <dt>{t('rule_title')}</dt>
          <dd>{text(rule.title)}</dd>
        </div>
      )}
      {number && (
        <div>
          <dt>{t('cite_citation')}</dt>
          <dd lang="zh">{number}</dd>
        </div>
      )}
      <div>
        <dt>{t('rule_meaning')}</dt>
        <dd>{text(rule.meaning)}</dd>
      </div>
      <div>
        <dt>{t('rule_applies')}</dt>
        <dd>{text(rule.appliesTo)}</dd>
      </div>
      <div>
        <dt>{t('rule_issuer')}</dt>
        <dd>{text(rule.issuer)}</dd>
      </div>
      <div>
        <dt>{t('rule_state')}</dt>
        <dd>{[t(`rule_state_${rule.state}`), ...dates].join(' · ')}</dd>
      </div>
      <div>
        <dt>{t('rule_seen')}</dt>
        <dd>
          {text(rule.asFarAsSeen)}
          {rule.notes && <span class="sub"> {text(rule.notes)}</span>}
        </dd>
      </div>
    </dl>
  );
}
