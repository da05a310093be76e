/** Asked once, before any loan is kept: what is kept, where, who can see it, and how it ends. */
import { useEffect, useRef, useState } from 'preact/hooks';
import own from '@/assets/strings/own-data.json';
import words from '@/assets/strings/panel-loans.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useEntryCounts } from '@/components/own-data/entry-counts';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import type { HeldRecords } from '@/lib/services/records/own-data';

const answers = ['what', 'where', 'who', 'end', 'why'] as const;

interface LoansConsentProps {
  /** What was wiped just now; null: nothing was. */
  wiped: HeldRecords | null;
  /** A page’s text was to be kept as evidence, and was not. */
  hasKeptNoText: boolean;
}

export function LoansConsent({ wiped, hasKeptNoText }: LoansConsentProps) {
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
        {wiped && (
          <div class="after">
            <Wiped held={wiped} />
          </div>
        )}
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

function Wiped({ held: { loans, evidence } }: { held: HeldRecords }) {
  const t = useWords(words);
  const o = useWords(own);
  const what = useEntryCounts()({ loans, evidence });
  return <Notice announced>{what === '' ? t('stored_wiped') : o('wiped_loans', { what })}</Notice>;
}
