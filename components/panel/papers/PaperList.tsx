/** The ways in by what happened: each opens what it is and what to do today. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/papers.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { AnswerRow } from '@/components/ask/AnswerRow';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { placeFor } from '@/components/panel/navigation/panel-route';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { ReadFileRow } from '@/components/panel/reading/ReadFileRow';
import { useAsync } from '@/components/use-async';

export function PaperList({ onLoaded }: { onLoaded?: () => void }) {
  const t = useWords(words);
  const text = useText();
  const { knowledge } = useApp();
  const { go } = useNav();
  const heading = useId();
  const papers = useAsync(async () => {
    const found = await (await knowledge).papers();
    onLoaded?.();
    return found;
  }, [knowledge]);
  if (papers.state !== 'done') return null;
  return (
    <section class="sec happened" aria-labelledby={heading}>
      <h2 class="sec-h" id={heading}>
        {t('happened')}
        <small>{t('happened_note')}</small>
      </h2>
      <ul>
        {papers.value.map(({ id, title }) => (
          <li key={id}>
            <AnswerRow
              answer={`paper-${id}`}
              target={{ view: 'paper', paperId: id }}
              title={text(title)}
              onOpen={(target, answer) => go(placeFor(target), answer)}
              idOf={rowElementId}
            />
          </li>
        ))}
        <li>
          <ReadFileRow />
        </li>
      </ul>
    </section>
  );
}
