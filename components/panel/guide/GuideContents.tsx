/** The way into the guide: where one stands, the chapters with what each answers, and what the field on top finds in all of them. */
import words from '@/assets/strings/panel-guide.json';
import { useText, useWords } from '@/components/app-context';
import { LettersButton } from '@/components/panel/letters/LettersButton';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { chapterRowId, type GuidePlace, guideAt } from '@/components/panel/navigation/panel-route';
import { rowElementId, useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { shadeOf } from '@/components/panel/tips/tip-groups';
import { LeadingRow } from '@/components/rows/LeadingRow';
import { situations } from '@/lib/core/lenders/knowledge';
import { GuideResults } from './GuideResults';
import type { Chapter } from './guide-chapters';
import { guideResultsId } from './guide-results-id';
import { useFoundSentences, useOpenSentence } from './use-found-sentences';
import { usePrintWhole } from './use-print-whole';
import { WholeGuide } from './WholeGuide';

export function GuideContents({ chapters, place }: { chapters: readonly Chapter[]; place: GuidePlace }) {
  const t = useWords(words);
  const { route } = useNav();
  const found = useFoundSentences(chapters, place.query);
  const open = useOpenSentence(place.query);
  useReturnFocus(true);
  const isSearching = place.query.trim() !== '';
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary">{t('heading')}</h1>
        <span class="vh" role="status">
          {isSearching && t('found', { n: found.length })}
        </span>
      </div>
      <div id={guideResultsId}>
        {isSearching ? (
          <GuideResults chapters={chapters} found={found} query={place.query} onOpen={open} />
        ) : (
          <Contents chapters={chapters} />
        )}
      </div>
    </>
  );
}

function Contents({ chapters }: { chapters: readonly Chapter[] }) {
  const t = useWords(words);
  const [isWhole, printWhole] = usePrintWhole();
  const where = chapters.filter(({ part }) => part === 'situations');
  const others = chapters.filter(({ part }) => part !== 'situations');
  return (
    <>
      {where.length > 0 && (
        <section class="sec contents" aria-labelledby="guide-where">
          <h2 class="sec-h" id="guide-where">
            {t('where_now')}
            <small>{t('where_now_note')}</small>
          </h2>
          <ul>
            {where.map((chapter) => (
              <ChapterRow key={chapter.id} chapter={chapter} number={null} />
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section class="sec contents" aria-labelledby="guide-chapters">
          <h2 class="sec-h" id="guide-chapters">
            {t('chapters')}
            <small>
              <button type="button" class="link" onClick={printWhole}>
                {t('print')}
              </button>
            </small>
          </h2>
          <ol>
            {others.map((chapter, index) => (
              <ChapterRow key={chapter.id} chapter={chapter} number={chapter.part === 'rules' ? null : index + 1} />
            ))}
          </ol>
        </section>
      )}
      <p class="sec after">
        <LettersButton row="guide-letters" place={{ view: 'letters', loanId: null, letterId: null }} word="open" />
      </p>
      {isWhole && <WholeGuide chapters={chapters} />}
    </>
  );
}

function ChapterRow({ chapter, number }: { chapter: Chapter; number: number | null }) {
  const text = useText();
  const { go } = useNav();
  const rowId = chapterRowId(chapter.id);
  const situation = situations.find((one) => one === chapter.id);
  const shade = situation ? shadeOf(situation) : null;
  const start =
    number === null ? (
      <i class={shade === null ? 'swatch none' : `swatch sw-${shade}`} aria-hidden="true" />
    ) : (
      <span class="num chapter-no" aria-hidden="true">
        {number}
      </span>
    );
  return (
    <li>
      <LeadingRow id={rowElementId(rowId)} start={start} onOpen={() => go(guideAt(chapter.id), rowId)}>
        <span class="t">{text(chapter.title)}</span> <span class="d">{text(chapter.answer)}</span>
      </LeadingRow>
    </li>
  );
}
