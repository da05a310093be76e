/** All letters by what one wants to achieve, or one of them, filled from a kept loan or from what is known without one. */
import { useApp } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import type { LettersPlace } from '@/components/panel/navigation/panel-route';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { useAsync } from '@/components/use-async';
import { factsOfLoan, factsWithoutLoan } from '@/lib/core/letters/letter-facts';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { AllLetters } from './AllLetters';
import { OneLetter } from './OneLetter';

interface LettersViewProps {
  place: LettersPlace;
  /** null: none is kept, or it was deleted. */
  loan: OwnLoan | null;
}

export function LettersView({ place, loan }: LettersViewProps) {
  const { knowledge, today } = useApp();
  const lenderId = loan?.lenderId ?? place.known?.lenderId ?? null;
  const answer = useAsync(async () => {
    const records = await knowledge;
    const [letters, papers, channels, rules, lender] = await Promise.all([
      records.letters(),
      records.papers(),
      records.channels(),
      records.rules(),
      lenderId === null ? null : records.lender(lenderId),
    ]);
    return { letters, papers, channels, rules, lender };
  }, [knowledge, lenderId]);
  useReturnFocus(answer.state === 'done');
  if (answer.state === 'failed') return <CouldNotShow error={answer.error} />;
  if (answer.state === 'loading') return <div class="head" aria-busy="true" />;
  const { letters, lender } = answer.value;
  const isGone = place.loanId !== null && loan === null;
  const letter = letters.find(({ id }) => id === place.letterId);
  if (letter === undefined) return <AllLetters place={place} letters={letters} loan={loan} isGone={isGone} />;
  const facts = loan ? factsOfLoan(loan, lender, today) : factsWithoutLoan(lender, place.known?.dueOn ?? null, today);
  return <OneLetter {...answer.value} place={place} letter={letter} facts={facts} isGone={isGone} />;
}
