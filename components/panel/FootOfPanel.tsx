/** At the foot of the panel, wherever one is: the way in for a bad day, the reader’s loans, and those who can help. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import loanWords from '@/assets/strings/loans.json';
import guideWords from '@/assets/strings/panel-guide.json';
import words from '@/assets/strings/papers.json';
import { useWords } from '@/components/app-context';
import { Chevron } from '@/components/Icons';
import { LoansDueLoaded } from '@/components/loans-due/LoansDueLoaded';
import { turnToChapter } from '@/components/panel/guide/guide-chapters';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt, type Place } from '@/components/panel/navigation/panel-route';
import { useSettings } from '@/components/use-async';

const askLate: Place = { view: 'late', lenderId: null, dueOn: null, overdueYuan: null };

export function FootOfPanel() {
  const t = useWords(words);
  const guide = useWords(guideWords);
  const loans = useWords(loanWords);
  const { place } = useNav().route;
  const hidesLoans = useSettings()?.managed?.hideOwnLoans;
  return (
    <footer class="foot-of-panel">
      <FootLink name="late" to={askLate} isOpen={place.view === 'late'}>
        {t('foot')}
      </FootLink>
      {hidesLoans ? null : (
        <FootLink
          name="loans"
          to={{ view: 'loans' }}
          isOpen={place.view === 'loans'}
          below={<LoansDueLoaded hasSum={false} />}
        >
          {loans('heading')}
        </FootLink>
      )}
      <FootLink
        name="turn"
        to={guideAt(turnToChapter)}
        isOpen={place.view === 'guide' && place.chapterId === turnToChapter}
      >
        {guide('turn_to')}
      </FootLink>
    </footer>
  );
}

interface FootLinkProps {
  name: string;
  to: Place;
  isOpen: boolean;
  /** Stands below the words. */
  below?: ComponentChildren;
  children: string;
}

function FootLink({ name, to, isOpen, below, children }: FootLinkProps) {
  const { route, go } = useNav();
  const button = useRef<HTMLButtonElement>(null);
  // No row of a list, so no view scrolls to it after Back: it is always in sight.
  const here = `foot-${name}`;
  useEffect(() => {
    if (route.returnTo === here) button.current?.focus({ preventScroll: true });
  }, [route, here]);
  return (
    <button
      type="button"
      ref={button}
      // Read after the name, which stays the same.
      aria-describedby={below ? `${here}-below` : undefined}
      aria-current={isOpen ? 'page' : undefined}
      onClick={() => (isOpen ? window.scrollTo(0, 0) : go(to, here))}
    >
      <span class="named">
        <b>{children}</b>
        {below && (
          <span id={`${here}-below`} class="below" aria-hidden="true">
            {below}
          </span>
        )}
      </span>
      <Chevron />
    </button>
  );
}
