/** The way from a loan, or from all of them, to the evidence. */
import { useNav } from '@/components/panel/navigation/panel-nav';
import { rowElementId } from '@/components/panel/navigation/use-return-focus';
import { useProofWords } from './use-proof-words';

/** `lender`: as on the contract; null: of all. */
export function OpenProof({ lender = null }: { lender?: string | null }) {
  const { t } = useProofWords();
  const { go } = useNav();
  const rowId = 'open-proof';
  return (
    <button
      type="button"
      class="btn"
      id={rowElementId(rowId)}
      onClick={() => go({ view: 'proof', lender, clip: null }, rowId)}
    >
      {t(lender === null ? 'open' : 'open_of')}
    </button>
  );
}
