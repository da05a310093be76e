/** A message to send to the lender: always in Chinese, with its meaning beside it for who reads another language; and the way to whole letters. Nothing is sent from here. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import letterWords from '@/assets/strings/panel-letters.json';
import { useApp, useLocale, useText, useWords } from '@/components/app-context';
import type { Lateness } from '@/components/late/late-start';
import { LettersButton } from '@/components/panel/letters/LettersButton';
import { lettersAbout } from '@/components/panel/navigation/panel-route';
import { useEvidence } from '@/components/panel/sources/evidence';
import type { Lender } from '@/lib/core/lenders/lender';
import { currentLenderNames } from '@/lib/core/lenders/lender-summary';
import { fillLetter, messageText } from '@/lib/core/letters/fill-letter';
import type { Letter } from '@/lib/core/letters/letter';
import { factsOfLoan, factsWithoutLoan } from '@/lib/core/letters/letter-facts';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';

interface LetterToLenderProps {
  late: Lateness;
  lender: Lender | null;
  letters: readonly Letter[];
  /** The kept loan that is late; null: none is known. */
  loan: OwnLoan | null;
}

const noChoice = { office: null, matter: null };

export function LetterToLender({ late, lender, letters, loan }: LetterToLenderProps) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const { today } = useApp();
  const { rules } = useEvidence();
  const letter = letters.find(({ id }) => id === 'plan');
  if (letter === undefined) return null;
  const names = lender ? currentLenderNames(lender).map(text) : [];
  const facts = loan ? factsOfLoan(loan, lender, today) : factsWithoutLoan(lender, late.dueOn, today);
  const filled = fillLetter(letter, facts, noChoice, rules, letterWords);
  const chinese = locale === 'en' ? 'zh-CN' : locale;
  const message = messageText(filled, chinese);
  return (
    <section class="sec" aria-labelledby="late-write">
      <h2 class="sec-h" id="late-write">
        {t('write')}
      </h2>
      <p class="after">
        {names.length === 0 ? t('write_to') : t('write_to_named', { names: names.join(locale === 'en' ? ', ' : '、') })}
      </p>
      <p class="small dim">{t('write_how')}</p>
      <blockquote class="letter" lang={chinese}>
        {message}
      </blockquote>
      {locale === 'en' && (
        <p class="small dim">
          <b>{t('letter_means')}:</b> {messageText(filled, 'en')}
        </p>
      )}
      <CopyMessage text={message}>
        <LettersButton
          row="late-letters"
          place={
            loan
              ? lettersAbout(loan)
              : {
                  view: 'letters',
                  loanId: null,
                  letterId: null,
                  known: { lenderId: lender?.id ?? null, dueOn: late.dueOn },
                }
          }
          word="open_all"
        />
      </CopyMessage>
    </section>
  );
}

function CopyMessage({ text, children }: { text: string; children: preact.ComponentChildren }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copy_failed'),
    );
  return (
    <>
      <div class="actions">
        <button type="button" class="btn" onClick={() => void copy()}>
          {t('copy')}
        </button>
        {children}
      </div>
      <p role="status" class="small">
        {outcome && t(outcome)}
      </p>
    </>
  );
}
