/** Deletes all loans for good and takes the consent back; asks once. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import words from '@/assets/strings/panel-loans.json';
import passphraseWords from '@/assets/strings/panel-passphrase.json';
import { useApp, useWords } from '@/components/app-context';
import { WipeButton } from '@/components/settings/WipeButton';
import type { HeldRecords } from '@/lib/services/records/own-data';

const unknown: HeldRecords = { loans: 0, evidence: 0, isLocked: false };

/** Whoever shows the loans says that they are gone, once this button is too. */
export const TellWiped = createContext<(held: HeldRecords) => void>(() => undefined);

/** `onWiped`: with what there was; in the settings, to which all others lead before anything is wiped. */
export function WipeLoans({ onWiped }: { onWiped?: (held: HeldRecords) => void }) {
  const t = useWords(words);
  const locks = useWords(passphraseWords);
  const tellWiped = useContext(TellWiped);
  const { ownLoans, ownData, reminders, page } = useApp();
  const wipe = async () => {
    const held = await (await ownData()).held().catch(() => unknown);
    await ownLoans.wipe();
    // Their permission goes back too; wiped they are in any case.
    reminders.turnOff().catch(() => undefined);
    tellWiped(held);
    onWiped?.(held);
  };
  return (
    <WipeButton
      words={{
        wipe: t('wipe'),
        asked: t('wipe_ask'),
        means: (
          <>
            {t('wipe_ask_body')}
            {!onWiped && (
              <>
                {' '}
                <button type="button" class="link" onClick={() => page.openOptions()}>
                  {locks('to_settings')}
                </button>
              </>
            )}
          </>
        ),
        yes: t('wipe_yes'),
        no: t('wipe_no'),
        failed: t('wipe_failed'),
      }}
      onWipe={wipe}
    />
  );
}
