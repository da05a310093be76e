/** The ways in by what happened: each opens what it is and what to do today. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/papers.json';
import { useApp, useText, useWords } from '@/components/app-context';
import { Chevron } from '@/components/Icons';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
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
            <button
              type="button"
              class="row"
              id={rowElementId(`paper-${id}`)}
              onClick={() => go({ view: 'paper', paperId: id }, `paper-${id}`)}
            >
              <span>
                <span class="t">{text(title)}</span>
              </span>
              <span class="end">
                <Chevron />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
