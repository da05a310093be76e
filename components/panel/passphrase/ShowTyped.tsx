/** Whether passphrases are shown as they are typed. */
import words from '@/assets/strings/panel-passphrase.json';
import { useWords } from '@/components/app-context';

export function ShowTyped({ isShown, onChange }: { isShown: boolean; onChange: (isShown: boolean) => void }) {
  const t = useWords(words);
  return (
    <label class="check small">
      <input type="checkbox" checked={isShown} onChange={(event) => onChange(event.currentTarget.checked)} />{' '}
      {t('show')}
    </label>
  );
}
