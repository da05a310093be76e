/** A loan in one line: what was borrowed, for how long and at which rate, and what hangs on it. */
import formWords from '@/assets/strings/panel-loan-form.json';
import { useWords } from '@/components/app-context';
import { formatFen } from '@/components/figures/format-fen';
import { useNamedPercent } from '@/components/figures/named-percent';
import { contractPercent } from '@/lib/core/own-loans/loan-dues';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { LenderInLatin } from './LenderInLatin';
import { useLoanWords } from './use-loan-words';

export function LoanTerms({ loan }: { loan: OwnLoan }) {
  const { t, day } = useLoanWords();
  const form = useWords(formWords);
  const named = useNamedPercent();
  const { plan, principalFen, isSecured, hasGuarantor, courtOn } = loan;
  const parts = [
    t(plan.by === 'rate' ? 'terms_rate' : 'terms_list', {
      sum: formatFen(principalFen).replace('.00', ''),
      n: plan.by === 'rate' ? plan.periods : plan.dues.length,
      percent: named(Math.round(contractPercent(loan) * 100) / 100),
    }),
    isSecured && t('terms_secured'),
    hasGuarantor && t('terms_guarantor'),
    courtOn !== null && form('terms_court', { date: day(courtOn) }),
  ];
  return (
    <p class="small dim">
      {parts.filter(Boolean).join(' · ')} <LenderInLatin loan={loan} />
    </p>
  );
}
