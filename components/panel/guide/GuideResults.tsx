/** Sentences of the guide that hold the words searched for, each with its chapter. */
import words from '@/assets/strings/panel-guide.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { guideAt } from '@/components/panel/navigation/panel-route';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { LeadingRow } from '@/components/rows/LeadingRow';
import { shorten } from '@/components/shorten';
import type { Text } from '@/lib/core/wording/fact';
import type { Sentence } from './find-in-guide';
import type { Chapter } from './guide-chapters';
import { inOtherScript } from './guide-sentences';
import { Marked } from './Marked';
import { resultRowId } from './use-found-sentences';

interface GuideResultsProps {
  chapters: readonly Chapter[];
  found: readonly Sentence[];
  query: string;
  onOpen: (sentence: Sentence) => void;
}

export function GuideResults({ chapters, found, query, onOpen }: GuideResultsProps) {
  const t = useWords(words);
  if (found.length === 0) return <NothingFound query={query} />;
  const byId = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  return (
    <section class="sec" aria-labelledby="guide-found">
      <h2 class="sec-h" id="guide-found">
        {t('found_heading', { query: shorten(query) })}
        <small>{t('found', { n: found.length })}</small>
      </h2>
      <ul>
        {found.map((sentence) => {
          const rowId = resultRowId(sentence);
          return (
            <li key={rowId}>
              <LeadingRow id={rowElementId(rowId)} look="found" onOpen={() => onOpen(sentence)}>
                <Found sentence={sentence} chapter={byId.get(sentence.chapterId)} query={query} />
              </LeadingRow>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A sentence below the title of its chapter; a title with what is found there, as in the contents. */
function Found({ sentence, chapter, query }: { sentence: Sentence; chapter: Chapter | undefined; query: string }) {
  const text = useText();
  const locale = useLocale();
  if (chapter === undefined) return null;
  const marked = (words: Text) => (
    <Marked text={text(words)} otherScript={inOtherScript(words, locale)} query={query} />
  );
  if (sentence.paragraph === null) {
    return (
      <>
        <span class="t">{marked(chapter.title)}</span> <span class="d">{marked(chapter.answer)}</span>
      </>
    );
  }
  return (
    <>
      <span class="d">{text(chapter.title)}</span>{' '}
      <Marked text={sentence.text} otherScript={sentence.otherScript} query={query} />
    </>
  );
}

function NothingFound({ query }: { query: string }) {
  const t = useWords(words);
  const { turn, lookUp } = useNav();
  return (
    <div class="sec">
      <EmptyState title={t('find_none', { query: shorten(query) })}>
        <p>{t('find_none_hint')}</p>
        <div class="actions">
          <button type="button" class="btn" onClick={() => turn(guideAt(null))}>
            {t('find_none_contents')}
          </button>
          <button type="button" class="btn" onClick={() => lookUp(query.trim())}>
            {t('find_none_ask')}
          </button>
        </div>
      </EmptyState>
    </div>
  );
}
