/** What a search in the guide finds, and the way to a sentence of it. */
import { useCallback, useMemo } from 'preact/hooks';
import { useLocale } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { findInGuide, type Sentence } from './find-in-guide';
import type { Chapter } from './guide-chapters';
import { sentencesOf } from './guide-sentences';

export function useFoundSentences(chapters: readonly Chapter[], query: string): Sentence[] {
  const locale = useLocale();
  const sentences = useMemo(() => sentencesOf(chapters, locale), [chapters, locale]);
  return useMemo(() => findInGuide(sentences, query), [sentences, query]);
}

/** The row of a result; Back returns to it. */
export function resultRowId({ chapterId, paragraph }: Sentence): string {
  return `found-${chapterId}-${paragraph ?? 'title'}`;
}

/** Opens the chapter at the sentence, with the words marked in it. */
export function useOpenSentence(query: string): (sentence: Sentence) => void {
  const { go } = useNav();
  return useCallback(
    (sentence: Sentence) => {
      const { chapterId, paragraph } = sentence;
      go({ view: 'guide', chapterId, paragraph, query }, resultRowId(sentence));
    },
    [go, query],
  );
}
