/** A text to send to the lender: always in Chinese, with its meaning beside it for who reads another language. Nothing is sent from here. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import type { Lateness } from '@/components/late/late-start';
import type { Lender } from '@/lib/core/lenders/lender';
import { currentLenderNames } from '@/lib/core/lenders/lender-summary';
import { writtenDay } from '@/lib/core/wording/calendar-day';
import { inLocale, type Locale } from '@/lib/core/wording/fact';
import { fillTemplate } from '@/lib/core/wording/template';
import { isNearLimitation } from './late-plan';

/** After years an offer to pay would start the time to sue anew: then the text asks for the bill and the contract alone. */
function letterKey(daysOverdue: number): 'letter_due_today' | 'letter' | 'letter_bill' {
  if (daysOverdue === 0) return 'letter_due_today';
  return isNearLimitation(daysOverdue) ? 'letter_bill' : 'letter';
}

export function LetterToLender({ late, lender }: { late: Lateness; lender: Lender | null }) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const names = lender ? currentLenderNames(lender).map(text) : [];
  const letterIn = (of: Locale) =>
    fillTemplate(inLocale(words[letterKey(late.daysOverdue)], of), {
      due: writtenDay(late.dueOn, of),
      n: late.daysOverdue,
    });
  const chinese = locale === 'en' ? 'zh-CN' : locale;
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
        {letterIn(chinese)}
      </blockquote>
      {locale === 'en' && (
        <p class="small dim">
          <b>{t('letter_means')}:</b> {letterIn('en')}
        </p>
      )}
      <CopyLetter text={letterIn(chinese)} />
    </section>
  );
}

function CopyLetter({ text }: { text: string }) {
  const t = useWords(words);
  const [outcome, setOutcome] = useState<'copied' | 'copy_failed' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('copy_failed'),
    );
  return (
    <p class="links after">
      <button type="button" class="btn" onClick={() => void copy()}>
        {t('copy')}
      </button>
      <span role="status" class="small">
        {outcome && t(outcome)}
      </span>
    </p>
  );
}
