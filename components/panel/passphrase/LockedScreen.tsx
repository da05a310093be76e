/** In place of loans and evidence while they are locked: the passphrase, and what is left where it was forgotten. */
import { useEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-passphrase.json';
import { useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { WipeLoans } from '@/components/panel/loans/WipeLoans';
import { BackButton } from '@/components/panel/navigation/BackButton';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { UnlockForm } from './UnlockForm';
import { useVault } from './use-vault';

interface LockedScreenProps {
  /** A page’s text was to be kept as evidence, and was not. */
  hasKeptNoText: boolean;
  onUnlocked: () => void;
}

export function LockedScreen({ hasKeptNoText, onUnlocked }: LockedScreenProps) {
  const t = useWords(words);
  const { route } = useNav();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isDamaged = useVault()?.state === 'damaged';
  return (
    <>
      <div class="head">
        {route.behind.length > 0 && <BackButton />}
        <h1 class="summary" tabIndex={-1} ref={heading}>
          {t(isDamaged ? 'damaged_heading' : 'locked_heading')}
        </h1>
        <p class="small dim">{t(isDamaged ? 'damaged_text' : 'locked_text')}</p>
        {hasKeptNoText && (
          <div class="after">
            <Notice announced>{t('locked_clip')}</Notice>
          </div>
        )}
        {!isDamaged && <UnlockForm onUnlocked={onUnlocked} />}
      </div>
      <section class="sec">
        {isDamaged ? (
          <WipeLoans />
        ) : (
          <details>
            <summary class="more">{t('forgotten')}</summary>
            <p class="small after">{t('forgotten_text')}</p>
            <div class="after">
              <WipeLoans />
            </div>
          </details>
        )}
      </section>
    </>
  );
}
