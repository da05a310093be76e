/** The headword of a record; it takes the focus when the record opens, unless Back leads to a row in it. */
import { useEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-lender.json';
import { useLocale, useName, useText, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { StatusChip } from '@/components/StatusChip';
import type { Lender } from '@/lib/core/lenders/lender';

export function LenderHead({ lender }: { lender: Lender }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  const locale = useLocale();
  const { route } = useNav();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFromBack = route.returnTo !== null;
  useEffect(() => {
    if (!isFromBack) heading.current?.focus({ preventScroll: true });
  }, [isFromBack]);
  const former = lender.formerNames.map((one) => name(one.name));
  return (
    <div class="head">
      <BackButton />
      <h1 class="name" tabIndex={-1} ref={heading} lang={locale === 'zh-TW' ? 'zh-TW' : 'zh-CN'}>
        {locale === 'zh-TW' ? lender.name.hant : lender.name.hans}
      </h1>
      <p class="aka">
        <span lang="en">{lender.name.en}</span>
        {former.length > 0 && <> · {t('formerly', { names: former.join(t('name_join')) })}</>}
      </p>
      <p class="status-line">
        <StatusChip status={lender.status.value} /> <span class="small dim">{text(lender.status.text)}</span>
      </p>
      {lender.status.value === 'unidentified' && (
        <div class="after">
          <Notice lead={t('unidentified_strong')}>{t('unidentified_text')}</Notice>
        </div>
      )}
    </div>
  );
}
