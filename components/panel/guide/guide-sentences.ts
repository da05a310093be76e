/** What can be found in the guide: every sentence of every chapter, in the reader's language. */
import { inLocale, type Locale, type Text } from '@/lib/core/wording/fact';
import type { Sentence } from './find-in-guide';
import type { Chapter } from './guide-chapters';

/** The words as they stand in the other Chinese script; none for English. */
export function inOtherScript(text: Text, locale: Locale): string | undefined {
  return locale === 'en' ? undefined : locale === 'zh-TW' ? text.zh : text.tw;
}

export function sentencesOf(chapters: readonly Chapter[], locale: Locale): Sentence[] {
  return chapters.flatMap(({ id, title, answer, paragraphs, rules }) => {
    const sentence = (paragraph: number | null, separator: string, ...parts: (Text | string)[]): Sentence => {
      const said = (way: (text: Text) => string | undefined) =>
        parts.map((part) => (typeof part === 'string' ? part : (way(part) ?? inLocale(part, locale)))).join(separator);
      const text = said((part) => inLocale(part, locale));
      return { chapterId: id, paragraph, text, otherScript: said((part) => inOtherScript(part, locale)) };
    };
    return [
      sentence(null, ' · ', title, answer),
      ...paragraphs.map(({ phone, text }, index) => sentence(index, ' ', ...(phone ? [phone] : []), text)),
      ...rules.map(({ title: name, number, article, meaning }, index) =>
        sentence(index, ' · ', name, ...[number, article].filter((part) => part !== null), meaning),
      ),
    ];
  });
}
