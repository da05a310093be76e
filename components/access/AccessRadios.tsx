/** The three levels of access, in the same words on the welcome page and in the options. */
import levels from '@/assets/strings/access-levels.json';
import { useWords } from '@/components/app-context';
import { type AccessLevel, accessLevels } from './site-level';

interface AccessRadiosProps {
  picked: AccessLevel;
  onPick: (level: AccessLevel) => void;
}

export function AccessRadios({ picked, onPick }: AccessRadiosProps) {
  const t = useWords(levels);
  return (
    <fieldset class="access-levels">
      <legend class="vh">{t('title')}</legend>
      {accessLevels.map((level) => (
        <label key={level}>
          <span class="level">
            <input type="radio" name="access" checked={level === picked} onChange={() => onPick(level)} />
            {t(level)}
          </span>
          <span class="d">{t(`${level}_sees`)}</span>
          <span class="d">{t(`${level}_not`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
