/** What a tip rests on: its rule and the date it was read, its source, or that it is our own advice. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import { shorten } from '@/components/shorten';
import type { Tip } from '@/lib/core/lenders/knowledge';
import { isOwnAdvice } from '@/lib/core/lenders/section-evidence';

export function TipBasis({ tip }: { tip: Tip }) {
  const t = useWords(words);
  const text = useText();
  const about = shorten(text(tip.text));
  if (tip.ruleId === null)
    return isOwnAdvice(tip) ? <span class="rule">{t('tip_plain')}</span> : <Cite of={tip} about={about} />;
  return (
    <>
      <RuleCite ruleId={tip.ruleId} about={about} />
      {!isOwnAdvice(tip) && <span class="rule nb">{t('tip_as_of', { date: tip.asOf })}</span>}
    </>
  );
}
