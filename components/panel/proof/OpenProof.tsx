/** The way from a loan, or from all of them, to the evidence. */
import { PlaceButton } from '@/components/panel/navigation/PlaceButton';
import { useProofWords } from './use-proof-words';

/** `lender`: as on the contract; null: of all. */
export function OpenProof({ lender = null }: { lender?: string | null }) {
  const { t } = useProofWords();
  return (
    <PlaceButton row="open-proof" place={{ view: 'proof', lender, clip: null }}>
      {t(lender === null ? 'open' : 'open_of')}
    </PlaceButton>
  );
}
