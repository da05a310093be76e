/** The form for a lender of the reader's own: a new one, with a name that was met filled in, or one to change. */
import words from '@/assets/strings/panel-own.json';
import { useApp, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { EmptyState } from '@/components/EmptyState';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { useAsync } from '@/components/use-async';
import { maxOwnLenders, type OwnLender, ownLenderId } from '@/lib/core/lenders/own-lender';
import { OwnLenderForm } from './OwnLenderForm';

export function AddLenderView({ name, ownId }: { name: string; ownId: string | null }) {
  const t = useWords(words);
  const { ownLenders, today } = useApp();
  const { turn, back } = useNav();
  const answer = useAsync(async () => {
    const store = await ownLenders;
    const kept = await store.list();
    return { store, old: kept.find(({ id }) => id === ownId) ?? null, isFull: kept.length >= maxOwnLenders };
  }, [ownLenders, ownId]);
  if (answer.state !== 'done')
    return (
      <div class="head" aria-busy={answer.state === 'loading'}>
        <BackButton />
        {answer.state === 'failed' && <CouldNotShow error={answer.error} />}
      </div>
    );
  const { store, old, isFull } = answer.value;
  const problem = ownId !== null && old === null ? 'missing' : ownId === null && isFull ? 'full' : null;
  const blank: OwnLender = {
    id: ownLenderId(crypto.randomUUID()),
    name,
    spellings: [],
    price: '',
    note: '',
    addedOn: today,
  };
  const keep = async (lender: OwnLender) => {
    await store.save(lender);
    // What is changed was opened from its record, which lies behind.
    if (old) back();
    else turn({ view: 'lender', lenderId: lender.id });
  };
  return (
    <>
      <div class="head">
        <BackButton />
        {problem === null ? (
          <>
            <h1 class="name form-name">{old ? t('change_heading', { name: old.name }) : t('add_heading')}</h1>
            <p class="aka">{t('add_note')}</p>
          </>
        ) : (
          <EmptyState title={t(problem)} level={1} />
        )}
      </div>
      {problem === null && <OwnLenderForm lender={old ?? blank} isNew={old === null} kept={store.kept} onKeep={keep} />}
    </>
  );
}
