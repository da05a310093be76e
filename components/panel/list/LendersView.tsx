/** All lenders: filters and order. Names are looked up in the field above. */
import words from '@/assets/strings/panel-list.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { AddName } from '@/components/panel/navigation/AddName';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { useAsync } from '@/components/use-async';
import { LenderFilters } from './LenderFilters';
import { LenderList } from './LenderList';
import { countByStatus, filterLenders, sortLenders } from './lender-order';
import type { ListChoice } from './list-choice';

interface LendersViewProps {
  choice: ListChoice;
  onChoose: (choice: ListChoice) => void;
}

export function LendersView({ choice, onChoose }: LendersViewProps) {
  const t = useWords(words);
  const { knowledge } = useApp();
  const answer = useAsync(async () => (await knowledge).lenders(), [knowledge]);
  const all = answer.state === 'done' ? answer.value : null;
  useReturnFocus(all !== null);
  const shown = all ? sortLenders(filterLenders(all, choice.filter), choice.sort) : [];
  const counts = all ? countByStatus(filterLenders(all, { ...choice.filter, status: 'all' })) : null;
  return (
    <>
      <div class="head">
        <h1 class="vh">{t('heading')}</h1>
        <LenderFilters choice={choice} counts={counts} onChoose={onChoose} />
      </div>
      <section class="sec list" aria-labelledby="list-heading">
        <h2 class="sec-h" id="list-heading">
          {t('lenders')}
          <small role="status">{all && t('shown', { n: shown.length })}</small>
        </h2>
        {all && shown.length === 0 && (
          <p class="after">
            {t('no_match_filter')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => onChoose({ ...choice, filter: { status: 'all', kind: 'all' } })}
            >
              {t('clear_filter')}
            </button>
          </p>
        )}
        <LenderList lenders={shown} />
        <div class="after">
          <Notice lead={t('unlisted_note')}>
            <AddName name="" />
          </Notice>
        </div>
      </section>
    </>
  );
}
