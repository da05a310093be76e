/** One chapter: what it answers, its sentences, and the way to the next. */
import { useEffect } from 'preact/hooks';
import words from '@/assets/strings/panel-guide.json';
import { useText, useWords } from '@/components/app-context';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { type GuidePlace, guideAt } from '@/components/panel/navigation/panel-route';
import { ChapterText, paragraphElementId } from './ChapterText';
import { GuideRules } from './GuideRules';
import type { Chapter } from './guide-chapters';

interface GuideChapterProps {
  chapter: Chapter;
  chapters: readonly Chapter[];
  place: GuidePlace;
}

const titleId = 'guide-chapter';

export function GuideChapter({ chapter, chapters, place }: GuideChapterProps) {
  const text = useText();
  const { route } = useNav();
  const { query, paragraph } = place;
  useEffect(() => {
    // After Back the focus belongs to what was pressed.
    if (route.returnTo !== null) return;
    const sought = document.getElementById(paragraph === null ? titleId : paragraphElementId(chapter.id, paragraph));
    sought?.focus({ preventScroll: true });
    if (paragraph !== null) sought?.scrollIntoView({ block: 'center' });
  }, [place]);
  return (
    <article aria-labelledby={titleId}>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary" id={titleId} tabIndex={-1}>
          {text(chapter.title)}
        </h1>
        <p class="small dim">{text(chapter.answer)}</p>
      </div>
      <div class="sec guide-chapter">
        {chapter.part === 'rules' ? (
          <GuideRules chapter={chapter} query={query} open={paragraph} />
        ) : (
          <ChapterText chapter={chapter} query={query} />
        )}
      </div>
      <Turns chapter={chapter} chapters={chapters} />
    </article>
  );
}

/** Neither a step of its own: Back still leads to where one came from. */
function Turns({ chapter, chapters }: { chapter: Chapter; chapters: readonly Chapter[] }) {
  const t = useWords(words);
  const text = useText();
  const { route, turn, back } = useNav();
  const at = chapters.indexOf(chapter);
  const [before, after] = [chapters[at - 1], chapters[at + 1]];
  const left = route.behind.at(-1)?.place;
  const isFromContents = left?.view === 'guide' && left.chapterId === null && left.query === '';
  return (
    <nav class="sec guide-turns" aria-label={t('chapters')}>
      {before && (
        <button type="button" class="before" onClick={() => turn(guideAt(before.id))}>
          <small>{t('chapter_before')}</small> {text(before.title)}
        </button>
      )}
      {after && (
        <button type="button" class="next" onClick={() => turn(guideAt(after.id))}>
          <small>{t('chapter_after')}</small> {text(after.title)}
        </button>
      )}
      <p class="links small">
        <button type="button" class="link" onClick={() => (isFromContents ? back() : turn(guideAt(null)))}>
          {t('to_contents')}
        </button>
        <button type="button" class="link" onClick={() => window.print()}>
          {t('print_chapter')}
        </button>
      </p>
    </nav>
  );
}
