/** For someone who types that they cannot go on: a person to talk to. No “not found”, no lender, no sum. */
import words from '@/assets/strings/ask.json';
import { useText, useWords } from '@/components/app-context';
import { turnToChapter } from '@/components/panel/guide/guide-chapters';
import { SourceChip } from '@/components/SourceChip';
import { AnswerRow, type Opening } from './AnswerRow';
import type { Comfort } from './answers';

/** Public numbers, as they stand in the sentence itself. */
const phones = /\b(?:12356|120)\b/g;

export function ComfortAnswer({ comfort: { tip, source }, ...opening }: Opening & { comfort: Comfort }) {
  const t = useWords(words);
  const text = useText();
  const said = text(tip.text);
  const numbers = [...new Set(Array.from(said.matchAll(phones), ([phone]) => phone))];
  return (
    <>
      <section class="comfort" role="status" aria-labelledby="answers-comfort">
        <h2 id="answers-comfort">{t('comfort')}</h2>
        <p>{said}</p>
        <p class="ways">
          {numbers.map((phone) => (
            <a key={phone} class="btn" href={`tel:${phone}`}>
              {t('comfort_call', { phone })}
            </a>
          ))}
        </p>
        <SourceChip source={source} asOf={tip.asOf} confidence={tip.confidence} />
      </section>
      <AnswerRow
        answer={turnToChapter}
        target={{ view: 'guide', chapterId: turnToChapter }}
        title={t('comfort_turn')}
        detail={t('comfort_turn_what')}
        {...opening}
      />
    </>
  );
}
