import words from '@/assets/strings/panel.json';
import { useWords } from '@/components/app-context';
import { useNav } from './panel-nav';

/** Says where Back leads; a record opened from outside goes back to the list. */
export function BackButton() {
  const t = useWords(words);
  const { route, back } = useNav();
  const target = route.behind.at(-1)?.place.view ?? 'lenders';
  return (
    <button type="button" class="back" onClick={back}>
      <i class="chev" aria-hidden="true" />
      {t(`back_${target}`)}
    </button>
  );
}
