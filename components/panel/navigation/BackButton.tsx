import words from '@/assets/strings/panel.json';
import { useWords } from '@/components/app-context';
import { useNav } from './panel-nav';
import type { Place } from './panel-route';

function nameOf(place: Place | undefined) {
  if (place === undefined) return 'back_lenders';
  if (place.view !== 'guide') return `back_${place.view}` as const;
  if (place.chapterId !== null) return 'back_chapter';
  return place.query === '' ? 'back_guide' : 'back_results';
}

/** Says where Back leads; a record opened from outside goes back to the list. */
export function BackButton() {
  const t = useWords(words);
  const { route, back } = useNav();
  const name = t(nameOf(route.behind.at(-1)?.place));
  return (
    // A tab may have the same name, and is another control.
    <button type="button" class="back" aria-label={t('back_to', { place: name })} onClick={back}>
      <i class="chev" aria-hidden="true" />
      {name}
    </button>
  );
}
