/** Which of the three languages a reader gets. */
import type { Locale } from './fact';

/** `auto` follows the browser's language tag; any Chinese of Taiwan, Hong Kong, Macau or `Hant` is Traditional, other Chinese Simplified, the rest English. */
export function chooseLocale(choice: 'auto' | Locale, browserLanguage: string): Locale {
  if (choice !== 'auto') return choice;
  const tag = browserLanguage.toLowerCase().replace('_', '-');
  if (!tag.startsWith('zh')) return 'en';
  return /hant|-tw|-hk|-mo/.test(tag) ? 'zh-TW' : 'zh-CN';
}
