/** What to ask for where the page names a lender no record is held of. */
import words from '@/assets/strings/panel-page.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';

export function UnlistedAdvice() {
  const t = useWords(words);
  const { go } = useNav();
  return (
    <div class="after">
      <Notice>
        {t('unlisted_advice')}{' '}
        <button type="button" class="link" onClick={() => go(guideAt('check-a-licence'), null)}>
          {t('unlisted_how')}
        </button>
      </Notice>
    </div>
  );
}
