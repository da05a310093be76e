/** At the foot of the panel, wherever one is: the way to those who can help. */
import { useEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-guide.json';
import { useWords } from '@/components/app-context';
import { Chevron } from '@/components/Icons';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { turnToChapter } from './guide-chapters';

/** No row of a list, so no view scrolls to it after Back: it is always in sight. */
const here = 'foot-of-panel';

export function WhereToTurn() {
  const t = useWords(words);
  const { route, go } = useNav();
  const button = useRef<HTMLButtonElement>(null);
  const { place } = route;
  const isOpen = place.view === 'guide' && place.chapterId === turnToChapter;
  useEffect(() => {
    if (route.returnTo === here) button.current?.focus({ preventScroll: true });
  }, [route]);
  return (
    <footer class="where-to-turn">
      <button
        type="button"
        ref={button}
        aria-current={isOpen ? 'page' : undefined}
        onClick={() => (isOpen ? window.scrollTo(0, 0) : go(guideAt(turnToChapter), here))}
      >
        <b>{t('turn_to')}</b> <span>{t('turn_to_note')}</span>
        <Chevron />
      </button>
    </footer>
  );
}
