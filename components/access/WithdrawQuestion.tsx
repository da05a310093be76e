/** Asks before access that was given is taken back: one press too many would otherwise cost every site. */
import words from '@/assets/strings/access.json';
import { useWords } from '@/components/app-context';
import { Question } from '@/components/settings/Question';

interface WithdrawQuestionProps {
  /** What is taken back: all sites, so many single ones, or both. */
  everywhere: boolean;
  sites: number;
  onYes: () => void;
  onNo: () => void;
}

export function WithdrawQuestion({ everywhere, sites, onYes, onNo }: WithdrawQuestionProps) {
  const t = useWords(words);
  const asked = !everywhere ? 'ask_sites' : sites > 0 ? 'ask_all_and_sites' : 'ask_all';
  return (
    <Question
      asked={t(asked, { n: sites })}
      means={t('ask_all_body')}
      yes={t('ask_yes')}
      no={t('ask_no')}
      onYes={onYes}
      onNo={onNo}
    />
  );
}
