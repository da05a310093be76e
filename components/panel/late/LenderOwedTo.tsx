/** Which of the lenders at hand the late payment is owed to; none has to be chosen. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import { useName, useWords } from '@/components/app-context';
import type { Lender } from '@/lib/core/lenders/lender';

interface LenderOwedToProps {
  lenders: readonly Lender[];
  chosen: string | null;
  onChoose: (lenderId: string | null) => void;
}

export function LenderOwedTo({ lenders, chosen, onChoose }: LenderOwedToProps) {
  const t = useWords(words);
  const name = useName();
  const id = useId();
  return (
    <div class="field owed-to">
      <label for={id}>{t('lender')}</label>
      <select id={id} value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{t('any_lender')}</option>
        {lenders.map((lender) => (
          <option key={lender.id} value={lender.id}>
            {name(lender.name)}
          </option>
        ))}
      </select>
    </div>
  );
}
