/** The headword of a record; it takes the focus when the record opens, unless Back leads to a row in it. */
import words from '@/assets/strings/panel-lender.json';
import shared from '@/assets/strings/shared.json';
import { useLocale, useText, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { usePlaceHeading } from '@/components/panel/navigation/use-place-heading';
import { StatusChip } from '@/components/StatusChip';
import type { Lender } from '@/lib/core/lenders/lender';

export function LenderHead({ lender }: { lender: Lender }) {
  const t = useWords(words);
  const common = useWords(shared);
  const text = useText();
  const locale = useLocale();
  const heading = usePlaceHeading();
  const { status } = lender;
  // Who lends, and by what licence, is said by the answers below.
  const isLending = status.value === 'licensed' || status.value === 'front';
  return (
    <div class="head">
      <BackButton />
      <div class="headword">
        <h1 class="name" tabIndex={-1} ref={heading} lang={locale === 'zh-TW' ? 'zh-TW' : 'zh-CN'}>
          {locale === 'zh-TW' ? lender.name.hant : lender.name.hans}
        </h1>
        <p class="aka">
          <span lang="en">{lender.name.en}</span>
        </p>
      </div>
      <p class="status-line">
        <StatusChip status={status.value} />
        {!isLending && <span class="small dim"> {text(status.text)}</span>}
        {status.value === 'front' && <span class="small dim"> {common(`short_${lender.kind}`)}</span>}
      </p>
      {lender.research === 'name_only' && (
        <div class="after">
          <Notice lead={t('name_only_strong')}>{t('name_only_note')}</Notice>
        </div>
      )}
      {status.value === 'unidentified' && (
        <div class="after">
          <Notice lead={t('unidentified_strong')} />
        </div>
      )}
    </div>
  );
}
