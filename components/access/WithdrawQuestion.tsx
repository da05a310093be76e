/** Asks before access that was given is taken back: one press too many would otherwise cost every site. */
import { useEffect, useId, useRef } from 'preact/hooks';
import words from '@/assets/strings/access.json';
import { useWords } from '@/components/app-context';

interface WithdrawQuestionProps {
  /** What is taken back: all sites, so many single ones, or both. */
  everywhere: boolean;
  sites: number;
  onYes: () => void;
  onNo: () => void;
}

export function WithdrawQuestion({ everywhere, sites, onYes, onNo }: WithdrawQuestionProps) {
  const t = useWords(words);
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  // Whoever pressed by keyboard, or only hears the screen, is led to the question.
  useEffect(() => group.current?.focus(), []);
  const question = !everywhere ? 'ask_sites' : sites > 0 ? 'ask_all_and_sites' : 'ask_all';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be followed by running text on the same line
    <div
      ref={group}
      class="note question"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-asked`}
      aria-describedby={`${id}-means`}
    >
      <p>
        <strong id={`${id}-asked`}>{t(question, { n: sites })}</strong>
        <span id={`${id}-means`}>{t('ask_all_body')}</span>
      </p>
      <div class="answers">
        <button type="button" class="btn" onClick={onYes}>
          {t('ask_yes')}
        </button>
        <button type="button" class="btn" onClick={onNo}>
          {t('ask_no')}
        </button>
      </div>
    </div>
  );
}
