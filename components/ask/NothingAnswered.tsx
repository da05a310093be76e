/** Nothing was found: what that does not mean, how to go on, and the way to add the name. */
import words from '@/assets/strings/ask.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { shorten } from '@/components/shorten';
import type { Opening } from './AnswerRow';

/** As long as a name of one's own may be. */
const maxOwnName = 60;
const licenceChapter = 'check-a-licence';

export function NothingAnswered({ query, onOpen, idOf }: Opening & { query: string }) {
  const t = useWords(words);
  const word = useWords(shared);
  return (
    <EmptyState title={t('none', { query: shorten(query) })} level={2}>
      <Notice lead={word('no_record_lead')} />
      <p class="small">{t('none_body')}</p>
      <ol class="steps-list small">
        <li>{t('go_on_1')}</li>
        <li>{t('go_on_2')}</li>
        <li>{t('go_on_3')}</li>
      </ol>
      <button
        type="button"
        class="btn wide"
        id={idOf?.('add')}
        onClick={() => onOpen({ view: 'add', name: query.slice(0, maxOwnName) }, 'add')}
      >
        {t('add', { query: shorten(query) })}
      </button>
      <button
        type="button"
        class="btn wide"
        id={idOf?.(licenceChapter)}
        onClick={() => onOpen({ view: 'guide', chapterId: licenceChapter }, licenceChapter)}
      >
        {t('how_to_check')}
      </button>
    </EmptyState>
  );
}
