import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';

/** Looking up a name works on every page, read or not. */
export function LookUpButton() {
  const t = useWords(words);
  const { lookUp } = useNav();
  return (
    <p class="after">
      {t('look_up_text')}{' '}
      <button type="button" class="link" onClick={() => lookUp('')}>
        {t('look_up')}
      </button>
    </p>
  );
}
