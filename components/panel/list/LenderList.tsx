/** The rows of the list; arrow keys lead along them. */
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { LenderRow } from '@/components/rows/LenderRow';
import type { LenderListEntry } from '@/lib/services/records/knowledge';

export function LenderList({ lenders }: { lenders: readonly LenderListEntry[] }) {
  const common = useWords(shared);
  const { go } = useNav();
  const detailOf = ({ status, kind, isNameOnly }: LenderListEntry) => {
    if (status === 'own') return null;
    return isNameOnly ? `${common(`kind_${kind}`)} · ${common('name_only')}` : common(`kind_${kind}`);
  };
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const rows = [...event.currentTarget.querySelectorAll('button')];
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    if (at === -1) return;
    event.preventDefault();
    rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  };
  return (
    <ul id="lender-list" onKeyDown={onKeyDown}>
      {lenders.map((lender) => (
        <LenderRow
          key={lender.id}
          id={rowElementId(lender.id)}
          name={lender.name}
          status={lender.status}
          detail={detailOf(lender)}
          onOpen={() => go({ view: 'lender', lenderId: lender.id }, lender.id)}
        />
      ))}
    </ul>
  );
}
