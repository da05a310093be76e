/** The words of the screens as an English reader sees them, so that no test repeats a sentence. For the browser tests, which bundle nothing. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fillTemplate } from '@/lib/core/wording/template';

const strings = resolve(import.meta.dirname, '../../assets/strings');

export function wordsOf(screen: string): (key: string, values?: Record<string, string | number>) => string {
  const words = JSON.parse(readFileSync(join(strings, `${screen}.json`), 'utf8')) as Record<string, { en: string }>;
  return (key, values) => {
    const text = words[key];
    if (!text) throw new Error(`assets/strings/${screen}.json has no ${key}`);
    return fillTemplate(text.en, values);
  };
}
