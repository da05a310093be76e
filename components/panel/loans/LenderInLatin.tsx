/** For English readers: the Latin name of the record a loan is joined with. */
import { useApp, useLocale } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

export function LenderInLatin({ loan: { lender, lenderId } }: { loan: Pick<OwnLoan, 'lender' | 'lenderId'> }) {
  const { knowledge } = useApp();
  const isEnglish = useLocale() === 'en';
  const found = useAsync(
    async () => (isEnglish && lenderId !== null ? (await (await knowledge).lender(lenderId))?.name.en : undefined),
    [knowledge, isEnglish, lenderId],
  );
  const latin = found.state === 'done' ? found.value : undefined;
  return latin === undefined || lender.includes(latin) ? null : <span class="latin">{latin}</span>;
}
