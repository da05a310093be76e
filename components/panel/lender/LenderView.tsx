/** One lender's record: the five answers in one screenful, then everything known, each sentence with its source. */
import words from '@/assets/strings/panel-lender.json';
import { useApp, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { EmptyState } from '@/components/EmptyState';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { useAsync } from '@/components/use-async';
import { LenderRecord } from './LenderRecord';
import { loadLender } from './load-lender';

export function LenderView({ lenderId }: { lenderId: string }) {
  const t = useWords(words);
  const { knowledge } = useApp();
  const answer = useAsync(async () => loadLender(await knowledge, lenderId), [knowledge, lenderId]);
  useReturnFocus(answer.state === 'done');
  if (answer.state === 'done' && answer.value !== null) return <LenderRecord known={answer.value} />;
  return (
    <div class="head" aria-busy={answer.state === 'loading'}>
      <BackButton />
      {answer.state === 'loading' && <p class="name placeholder">—</p>}
      {answer.state === 'failed' && <CouldNotShow error={answer.error} />}
      {answer.state === 'done' && (
        <EmptyState title={t('missing_heading')} level={1}>
          <p>{t('missing_text')}</p>
        </EmptyState>
      )}
    </div>
  );
}
