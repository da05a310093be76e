/** How strong the lines are, with a sample of them, and when the card opens. */
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import { cardDelays, defaultPageChoices, markStrengths } from '@/lib/core/choices/page-choices';
import { Segments } from './Segments';

export function MarkStrengthChoice() {
  const app = useApp();
  const t = useWords(words);
  const { markStrength } = useSettings() ?? defaultPageChoices;
  return (
    <Segments
      name="strength"
      label={t('strength')}
      values={markStrengths}
      value={markStrength}
      wordOf={(each) => t(`strength_${each}`)}
      onPick={(each) => void app.settings.change({ markStrength: each })}
    >
      {t('strength_sample')}
      <span class="sample" lang="zh" data-strength={markStrength}>
        <span class="mark mark-licensed">{t('sample_name')}</span> · <span class="mark-price">{t('sample_price')}</span>
      </span>
    </Segments>
  );
}

export function CardDelayChoice() {
  const app = useApp();
  const t = useWords(words);
  const { cardDelay } = useSettings() ?? defaultPageChoices;
  return (
    <Segments
      name="delay"
      label={t('delay')}
      values={cardDelays}
      value={cardDelay}
      wordOf={(each) => t(`delay_${each}`)}
      onPick={(each) => void app.settings.change({ cardDelay: each })}
    >
      {cardDelay === 'never' ? t('delay_never_what') : null}
    </Segments>
  );
}
