/** In place of “My loans” where whoever manages the browser has turned it off. */
import words from '@/assets/strings/managed.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';

export function NoLoansHere() {
  const t = useWords(words);
  const { route } = useNav();
  return (
    <div class="head">
      {route.behind.length > 0 && <BackButton />}
      <EmptyState title={t('loans_title')} level={1}>
        <p>{t('loans_body')}</p>
      </EmptyState>
    </div>
  );
}
