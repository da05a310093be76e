import words from '@/assets/strings/panel.json';
import { useApp, useWords } from '@/components/app-context';

/** The way to the page, where the panel is a tab of its own and hides it. */
export function BackToPage() {
  const { page } = useApp();
  const t = useWords(words);
  const { backToPage } = page;
  if (!backToPage) return null;
  return (
    <button type="button" class="back back-to-page" onClick={() => void backToPage()}>
      <i class="chev" aria-hidden="true" />
      {t('back_to_page')}
    </button>
  );
}
