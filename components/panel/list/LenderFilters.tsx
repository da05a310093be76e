/** Status as a row of choices, kind and order as two fields. */
import words from '@/assets/strings/panel-list.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { useStatusWord } from '@/components/StatusChip';
import { StatusGlyph } from '@/components/StatusGlyph';
import { lenderKinds } from '@/lib/core/lenders/lender';
import { type countByStatus, lenderSorts, listedStatuses } from './lender-order';
import type { ListChoice } from './list-choice';

interface LenderFiltersProps {
  choice: ListChoice;
  counts: ReturnType<typeof countByStatus> | null;
  onChoose: (choice: ListChoice) => void;
}

export function LenderFilters({ choice, counts, onChoose }: LenderFiltersProps) {
  const t = useWords(words);
  const common = useWords(shared);
  const statusWord = useStatusWord();
  const { filter, sort } = choice;
  // Of what the reader added there is a choice only once there is something.
  const shownStatuses = listedStatuses.filter((status) => status !== 'own' || counts?.own || filter.status === 'own');
  return (
    <>
      <fieldset class="filters" aria-label={t('status')}>
        {(['all', ...shownStatuses] as const).map((status) => (
          <label key={status}>
            <input
              type="radio"
              name="list-status"
              checked={filter.status === status}
              onChange={() => onChoose({ ...choice, filter: { ...filter, status } })}
            />
            {status === 'all' ? (
              t('all_statuses')
            ) : (
              <>
                <StatusGlyph status={status} />
                {statusWord(status)}
              </>
            )}
            {counts && <span class="num">{counts[status]}</span>}
          </label>
        ))}
      </fieldset>
      <div class="list-tools">
        <select
          aria-label={t('kind')}
          value={filter.kind}
          onChange={(event) => {
            const kind = event.currentTarget.value;
            onChoose({ ...choice, filter: { ...filter, kind: lenderKinds.find((known) => known === kind) ?? 'all' } });
          }}
        >
          <option value="all">{t('all_kinds')}</option>
          {lenderKinds.map((kind) => (
            <option key={kind} value={kind}>
              {common(`kind_${kind}`)}
            </option>
          ))}
        </select>
        <select
          aria-label={t('sort')}
          value={sort}
          onChange={(event) => {
            const wanted = event.currentTarget.value;
            onChoose({ ...choice, sort: lenderSorts.find((known) => known === wanted) ?? 'status' });
          }}
        >
          {lenderSorts.map((known) => (
            <option key={known} value={known}>
              {t(`sort_${known}`)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
