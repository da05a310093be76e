/** The rows of the list; arrow keys lead along them and, from the first, back to the search field. */
import words from '@/assets/strings/panel-list.json';
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { LenderRow } from '@/components/LenderRow';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import type { LenderListEntry } from '@/lib/services/records/knowledge';

interface FoundLendersProps {
  id: string;
  lenders: readonly LenderListEntry[];
  query: string;
  onLeaveUp: () => void;
}

export function FoundLenders({ id, lenders, query, onLeaveUp }: FoundLendersProps) {
  const t = useWords(words);
  const common = useWords(shared);
  const { go } = useNav();
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...event.currentTarget.querySelectorAll('button')];
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    if (at === -1) return;
    event.preventDefault();
    const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next) next.focus();
    else if (event.key === 'ArrowUp') onLeaveUp();
  };
  return (
    <ul id={id} onKeyDown={onKeyDown}>
      {lenders.map((lender) => (
        <LenderRow
          key={lender.id}
          id={rowElementId(lender.id)}
          name={lender.name}
          status={lender.status}
          detail={lender.status === 'own' ? null : common(`kind_${lender.kind}`)}
          also={query !== '' && lender.matched ? t('found_by', { alias: lender.matched }) : null}
          onOpen={() => go({ view: 'lender', lenderId: lender.id }, lender.id)}
        />
      ))}
    </ul>
  );
}
