import words from '@/assets/strings/panel.json';
import { useWords } from '@/components/app-context';
import { useNav } from './panel-nav';
import { isLoansPlace, type Place } from './panel-route';

/** `here`: what is open; without anything behind it, Back leads to the list it belongs to. */
function nameOf(place: Place | undefined, here: Place) {
  if (place === undefined) return isLoansPlace(here) ? 'back_loans' : 'back_lenders';
  if (place.view !== 'guide') return `back_${place.view}` as const;
  if (place.chapterId !== null) return 'back_chapter';
  return place.query === '' ? 'back_guide' : 'back_results';
}

/** Says where Back leads; a record opened from outside goes back to the list. */
export function BackButton() {
  const t = useWords(words);
  const { route, back } = useNav();
  const name = t(nameOf(route.behind.at(-1)?.place, route.place));
  return (
    // A tab may have the same name, and is another control.
    <button type="button" class="back" aria-label={t('back_to', { place: name })} onClick={back}>
      <i class="chev" aria-hidden="true" />
      {name}
    </button>
  );
}
