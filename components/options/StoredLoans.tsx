/** Whether loans and evidence are kept on this device, how many, and whether they are locked, with the way to open them. */
import { useState } from 'preact/hooks';
import own from '@/assets/strings/own-data.json';
import words from '@/assets/strings/panel-loans.json';
import passphraseWords from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useEntryCounts } from '@/components/own-data/entry-counts';
import { useHeld } from '@/components/own-data/use-held';
import { UnlockForm } from '@/components/panel/passphrase/UnlockForm';
import { useSettings } from '@/components/use-async';
import type { HeldRecords } from '@/lib/services/records/own-data';

export function StoredLoans() {
  const t = useWords(words);
  const o = useWords(own);
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  const held = useHeld();
  const hasAgreed = settings !== null && settings.loansAgreedOn !== null;
  return (
    <div class="sub-part">
      <h3>{o('loans_part')}</h3>
      {isPrivateWindow ? (
        <p class="dim small">{t('private_text')}</p>
      ) : !hasAgreed ? (
        <p class="dim small">{t('stored_none')}</p>
      ) : held.state === 'failed' ? (
        <p class="dim small">{t('refused_text')}</p>
      ) : (
        <Kept held={held.state === 'done' ? held.value : null} />
      )}
    </div>
  );
}

/** `held`: null until counted. */
function Kept({ held }: { held: HeldRecords | null }) {
  const t = useWords(words);
  const o = useWords(own);
  const locks = useWords(passphraseWords);
  const inWords = useEntryCounts();
  const [isUnlocking, setUnlocking] = useState(false);
  const [isUnlocked, setUnlocked] = useState(false);
  if (held === null) return <p class="dim small">—</p>;
  const { isLocked, ...counts } = held;
  const what = inWords(counts);
  if (!isLocked)
    return (
      <>
        <p class="dim small">{what === '' ? t('stored_zero') : o('loans_open', { what })}</p>
        <div aria-live="polite">{isUnlocked && <Notice takesFocus>{locks('unlocked')}</Notice>}</div>
      </>
    );
  return (
    <>
      <p class="dim small">
        {what === '' ? locks('stored_locked') : o('loans_locked', { what })}{' '}
        {!isUnlocking && (
          <button type="button" class="link" onClick={() => setUnlocking(true)}>
            {locks('unlock')}
          </button>
        )}
      </p>
      {isUnlocking && (
        <UnlockForm
          takesFocus
          onUnlocked={() => {
            setUnlocking(false);
            setUnlocked(true);
          }}
        />
      )}
    </>
  );
}
