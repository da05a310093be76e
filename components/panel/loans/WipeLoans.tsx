/** Deletes all loans for good and takes the consent back; asks once. */
import words from '@/assets/strings/panel-loans.json';
import { useApp, useWords } from '@/components/app-context';
import { WipeButton } from '@/components/settings/WipeButton';

export function WipeLoans({ onWiped }: { onWiped?: () => void }) {
  const t = useWords(words);
  const { ownLoans, reminders } = useApp();
  const wipe = async () => {
    await ownLoans.wipe();
    // Their permission goes back too; wiped they are in any case.
    reminders.turnOff().catch(() => undefined);
    onWiped?.();
  };
  return (
    <WipeButton
      words={{
        wipe: t('wipe'),
        asked: t('wipe_ask'),
        means: t('wipe_ask_body'),
        yes: t('wipe_yes'),
        no: t('wipe_no'),
        failed: t('wipe_failed'),
      }}
      onWipe={wipe}
    />
  );
}
