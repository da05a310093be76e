/** Asked once, before any loan is kept: what is kept, where, who can see it, and how it ends. */
import { useEffect, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-loans.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';

const answers = ['what', 'where', 'who', 'end', 'why'] as const;

/** `hasKeptNoText`: a page’s text was to be kept as evidence, and was not. */
export function LoansConsent({ hasKeptNoText = false }: { hasKeptNoText?: boolean }) {
  const t = useWords(words);
  const { ownLoans, today } = useApp();
  const { route, back, choose } = useNav();
  const [hasFailed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const leave = () => (route.behind.length > 0 ? back() : choose('page'));
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {t('consent_heading')}
        </h1>
        <p class="small dim">{t('consent_note')}</p>
        {hasKeptNoText && (
          <div class="after">
            <Notice announced>{t('consent_no_text')}</Notice>
          </div>
        )}
      </div>
      <section class="sec answers" aria-label={t('consent_heading')}>
        <dl class="statement">
          {answers.map((answer) => (
            <div key={answer}>
              <dt>{t(`consent_${answer}`)}</dt>
              <dd>{t(`consent_${answer}_is`)}</dd>
            </div>
          ))}
        </dl>
        <div class="actions">
          <button
            type="button"
            class="btn primary"
            onClick={() => void ownLoans.agree(today).catch(() => setFailed(true))}
          >
            {t('agree')}
          </button>
          <button type="button" class="btn" onClick={leave}>
            {t('not_now')}
          </button>
        </div>
        {hasFailed && (
          <div class="after">
            <Notice announced>{t('agree_failed')}</Notice>
          </div>
        )}
      </section>
    </>
  );
}
