/** The three levels of access, in the same words on the welcome page and in the options. */
import shared from '@/assets/strings/shared.json';
import { useWords } from '@/components/app-context';
import { type AccessLevel, accessLevels } from './site-level';

interface AccessRadiosProps {
  picked: AccessLevel;
  onPick: (level: AccessLevel) => void;
}

export function AccessRadios({ picked, onPick }: AccessRadiosProps) {
  const t = useWords(shared);
  return (
    <fieldset class="access-levels">
      <legend class="vh">{t('access_title')}</legend>
      {accessLevels.map((level) => (
        <label key={level}>
          <span class="level">
            <input type="radio" name="access" checked={level === picked} onChange={() => onPick(level)} />
            {t(`access_${level}`)}
          </span>
          <span class="d">{t(`access_${level}_sees`)}</span>
          <span class="d">{t(`access_${level}_not`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
