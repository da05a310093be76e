/** What the letter says, for who does not read Chinese: each paragraph by its first words. */
import words from '@/assets/strings/panel-letters.json';
import { useWords } from '@/components/app-context';
import type { FilledLetter } from '@/lib/core/letters/fill-letter';
import { inLocale, type Locale } from '@/lib/core/wording/fact';

const firstCharacters = 12;

interface LetterReadingProps {
  filled: FilledLetter;
  script: Locale;
  isChanged: boolean;
}

export function LetterReading({ filled, script, isChanged }: LetterReadingProps) {
  const t = useWords(words);
  const { title, addressee, paragraphs, signature } = filled;
  const texts = [title, addressee, ...paragraphs.map(({ text }) => text), signature];
  return (
    <section class="sec letter-reading" aria-labelledby="letter-reading">
      <h2 class="sec-h" id="letter-reading">
        {t('reading')}
        {isChanged && <small>{t('reading_changed')}</small>}
      </h2>
      <dl>
        {texts.map((one) => (
          <div key={one.zh}>
            <dt lang={script}>{opening(inLocale(one, script))}</dt>
            <dd lang="en">{one.en}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function opening(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > firstCharacters + 2 ? `${line.slice(0, firstCharacters)}…` : line;
}
