/** Sentences in all languages at once: blanks filled with numbers, names or other sentences. Knows no reader's language. */

import type { Text } from './fact';
import type { Name } from './name';
import { fillTemplate } from './template';

type Blank = string | number | Text;

const isText = (blank: Blank): blank is Text => typeof blank === 'object';

/** Fills the same blanks in every language; a `Text` goes in by its own language, Simplified where it has no Traditional. */
export function fillLocalizedTemplate(template: Text, values: Readonly<Record<string, Blank>> = {}): Text {
  const inLanguage = (language: 'zh' | 'en' | 'tw') => {
    const plain = Object.entries(values).map(
      ([name, value]) => [name, isText(value) ? (value[language] ?? value.zh) : value] as const,
    );
    return fillTemplate(template[language] ?? template.zh, Object.fromEntries(plain));
  };
  return { zh: inLanguage('zh'), en: inLanguage('en'), tw: inLanguage('tw') };
}

export function nameText(name: Name): Text {
  return { zh: name.hans, en: name.en, tw: name.hant };
}

/** A description begins small inside an English sentence, a name does not: “Partner banks and others”, “The bank named on the page”. */
export function insideSentence(text: Text): Text {
  return { ...text, en: text.en.replace(/^(?:Partner|The) (?=[a-z])/, (start) => start.toLowerCase()) };
}

/** `甲、乙` and `A, B`. */
export function joinTexts(texts: readonly Text[]): Text {
  return {
    zh: texts.map((text) => text.zh).join('、'),
    en: texts.map((text) => text.en).join(', '),
    tw: texts.map((text) => text.tw ?? text.zh).join('、'),
  };
}
