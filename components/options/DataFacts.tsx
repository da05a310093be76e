/** Of which date the data is, how much it holds, and where it is kept. */
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { DataNotice } from '@/components/DataNotice';
import { useAsync } from '@/components/use-async';

export function DataFacts() {
  const app = useApp();
  const t = useWords(words);
  const facts = useAsync(async () => {
    const knowledge = await app.knowledge;
    return {
      date: knowledge.dataDate,
      kept: knowledge.kept,
      lenders: (await knowledge.lenders()).length,
      spellings: knowledge.aliasCount(),
    };
  }, [app.knowledge]);
  const known = facts.state === 'done' ? facts.value : null;
  return (
    <>
      <dl class="statement">
        <div>
          <dt>{t('data_of')}</dt>
          <dd class="num">{known?.date ?? '—'}</dd>
        </div>
        <div>
          <dt>{t('data_size')}</dt>
          <dd>{known ? t('data_size_is', { lenders: known.lenders, spellings: known.spellings }) : '—'}</dd>
        </div>
        <div>
          <dt>{t('data_kept')}</dt>
          <dd>{known ? t(`data_kept_${known.kept}`) : '—'}</dd>
        </div>
      </dl>
      <DataNotice />
    </>
  );
}
