/** Which kinds of marks are drawn in pages. */
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { useSettings } from '@/components/use-async';
import { defaultPageChoices } from '@/lib/core/choices/page-choices';

const kinds = ['markNames', 'markPrices', 'markFees'] as const;

export function MarkKinds() {
  const app = useApp();
  const t = useWords(words);
  const chosen = useSettings() ?? defaultPageChoices;
  return (
    <fieldset class="setting">
      <legend>{t('kinds')}</legend>
      <span class="checks">
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen[kind]}
              onChange={(event) => void app.settings.change({ [kind]: event.currentTarget.checked })}
            />
            {t(`kind_${kind}`)}
          </label>
        ))}
      </span>
      <div class="about-setting" role="status">
        {kinds.some((kind) => chosen[kind]) ? null : t('kinds_none')}
      </div>
    </fieldset>
  );
}
