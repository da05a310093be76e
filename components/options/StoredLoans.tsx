/** Whether loans are kept on this device, how many, and the way to wipe them. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-loans.json';
import passphraseWords from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useOwnLoans } from '@/components/panel/loans/use-own-loans';
import { WipeLoans } from '@/components/panel/loans/WipeLoans';
import { useSettings } from '@/components/use-async';
import { isLocked } from '@/lib/storage/own-locked';

export function StoredLoans() {
  const t = useWords(words);
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  const [isWiped, setWiped] = useState(false);
  const hasAgreed = settings !== null && settings.loansAgreedOn !== null;
  return (
    <div class="sub-part">
      <h3>{t('stored')}</h3>
      {isPrivateWindow ? (
        <p class="dim small">{t('private_text')}</p>
      ) : hasAgreed ? (
        <Agreed onWiped={() => setWiped(true)} />
      ) : (
        <p class="dim small">{t('stored_none')}</p>
      )}
      <div aria-live="polite">{isWiped && !hasAgreed ? <Notice>{t('stored_wiped')}</Notice> : null}</div>
    </div>
  );
}

function Agreed({ onWiped }: { onWiped: () => void }) {
  const t = useWords(words);
  const { answer } = useOwnLoans();
  const locks = useWords(passphraseWords);
  const n = answer.state === 'done' ? answer.value.length : null;
  return (
    <>
      <p class="dim small">
        {answer.state === 'failed'
          ? isLocked(answer.error)
            ? locks('stored_locked')
            : t('refused_text')
          : n === 0
            ? t('stored_zero')
            : n === null
              ? '—'
              : t('stored_n', { n })}
      </p>
      <WipeLoans onWiped={onWiped} />
    </>
  );
}
