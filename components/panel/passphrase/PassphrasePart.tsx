/** The passphrase on loans and evidence, below them: none yet, or how long it stays open, another one, none any more. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-passphrase.json';
import { useWords } from '@/components/app-context';
import { ChoiceField } from '@/components/fields/ChoiceField';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';
import type { Vault } from '@/lib/services/records/vault';
import { lockMinutes } from '@/lib/storage/settings';
import { NewPassphrase } from './NewPassphrase';
import { TakeAway } from './TakeAway';
import { useVault } from './use-vault';

type Said = 'turned_on' | 'changed' | 'turned_off';

export function PassphrasePart() {
  const t = useWords(words);
  const found = useVault();
  const [doing, setDoing] = useState<'set' | 'change' | 'turn_off' | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  if (found === null || found.state === 'locked' || found.state === 'damaged') return null;
  const { vault, state } = found;
  const begin = (what: typeof doing) => {
    setSaid(null);
    setDoing(what);
  };
  const done = (what: Said) => {
    setDoing(null);
    setSaid(what);
    return true;
  };
  return (
    <section class="sec" aria-labelledby="passphrase">
      <h2 class="sec-h" id="passphrase">
        {t('heading')}
      </h2>
      {doing === null && (
        <>
          <p class="small dim after">{t(state === 'off' ? 'off_what' : 'on_what')}</p>
          {state === 'open' && <LockAfter vault={vault} />}
          <p class="actions">
            {state === 'off' ? (
              <button type="button" class="btn" onClick={() => begin('set')}>
                {t('set')}
              </button>
            ) : (
              <>
                <button type="button" class="btn primary" onClick={() => vault.lock()}>
                  {t('lock_now')}
                </button>
                <button type="button" class="btn" onClick={() => begin('change')}>
                  {t('change')}
                </button>
                <button type="button" class="btn" onClick={() => begin('turn_off')}>
                  {t('turn_off')}
                </button>
              </>
            )}
          </p>
        </>
      )}
      {doing === 'set' && (
        <NewPassphrase
          isChange={false}
          onSet={async (next) => {
            await vault.turnOn(next);
            return done('turned_on');
          }}
          onCancel={() => begin(null)}
        />
      )}
      {doing === 'change' && (
        <NewPassphrase
          isChange
          onSet={async (next, now) => (await vault.change(now, next)) && done('changed')}
          onCancel={() => begin(null)}
        />
      )}
      {doing === 'turn_off' && (
        <TakeAway
          onTakeAway={async (now) => (await vault.turnOff(now)) && done('turned_off')}
          onCancel={() => begin(null)}
        />
      )}
      <div class="after" aria-live="polite">
        {said && <Notice takesFocus>{t(said)}</Notice>}
      </div>
    </section>
  );
}

function LockAfter({ vault }: { vault: Vault }) {
  const t = useWords(words);
  const settings = useSettings();
  return (
    <ChoiceField
      label={t('lock_after')}
      name="lock-after"
      values={lockMinutes.map((value) => ({ value, word: t('minutes', { n: value }) }))}
      chosen={settings?.lockAfterMinutes ?? lockMinutes[1]}
      onChoose={(minutes) => void vault.keepOpenFor(minutes)}
    />
  );
}
