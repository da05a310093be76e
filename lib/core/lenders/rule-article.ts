/** The articles of a rule, written in Chinese alone: 第五百六十条. */
import type { Locale } from '@/lib/core/wording/fact';

/** In the script of the locale. Of the characters articles are written with, one has another form. */
export function articleIn(article: string, locale: Locale): string {
  return locale === 'zh-TW' ? article.replaceAll('条', '條') : article;
}
