/** What is known of a stage, point by point with sources, folded at first. */
import words from '@/assets/strings/panel-lender.json';
import { useText, useWords } from '@/components/app-context';
import { Cite } from '@/components/panel/sources/Cite';
import { RuleCite } from '@/components/panel/sources/RuleCite';
import type { Stage } from '@/lib/core/lenders/knowledge';

export function StagePoints({ stage: { title, points } }: { stage: Stage }) {
  const t = useWords(words);
  const text = useText();
  return (
    <details>
      <summary class="more">
        {t('stage_more', { n: points.length })}
        <span class="vh"> {text(title)}</span>
      </summary>
      <ul>
        {points.map((point, at) => (
          <li key={point.text.zh}>
            {text(point.text)}
            <div class="cites">
              <Cite of={point} about={`${text(title)} ${at + 1}`} />
              {point.ruleId && <RuleCite ruleId={point.ruleId} about={`${text(title)} ${at + 1}`} />}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
