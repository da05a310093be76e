/** What a reader chooses before the letter is made: to whom a complaint goes and about what; in Traditional, the script. */
import { useId } from 'preact/hooks';
import words from '@/assets/strings/panel-letters.json';
import { useText, useWords } from '@/components/app-context';
import { ChoiceField } from '@/components/fields/ChoiceField';
import type { Channel } from '@/lib/core/lenders/channels';
import { type LetterMatter, type LetterOffice, letterMatters } from '@/lib/core/letters/letter';
import type { Locale } from '@/lib/core/wording/fact';

interface LetterChoicesProps {
  offices: readonly LetterOffice[];
  office: LetterOffice | null;
  onOffice: (channelId: string) => void;
  channels: readonly Channel[];
  /** null: the letter is about one thing only. */
  matter: LetterMatter | null;
  onMatter: (matter: string) => void;
  /** null: the reader reads Simplified. */
  script: Locale | null;
  onScript: (script: string) => void;
}

export function LetterChoices(props: LetterChoicesProps) {
  const { offices, office, onOffice, channels, matter, onMatter, script, onScript } = props;
  const t = useWords(words);
  const text = useText();
  const id = useId();
  if (office === null && matter === null && script === null) return null;
  const titleOf = ({ channelId, name }: LetterOffice) =>
    text(channels.find((channel) => channel.id === channelId)?.title ?? name);
  return (
    <div class="sec letter-choices">
      {office && (
        <div class="field owed-to">
          <label for={id}>{t('office')}</label>
          <select id={id} value={office.channelId} onChange={(event) => onOffice(event.currentTarget.value)}>
            {offices.map((one) => (
              <option key={one.channelId} value={one.channelId}>
                {titleOf(one)}
              </option>
            ))}
          </select>
        </div>
      )}
      {matter && (
        <ChoiceField
          label={t('matter')}
          name="letter-matter"
          values={letterMatters.map((value) => ({ value, word: t(`matter_${value}`) }))}
          chosen={matter}
          onChoose={onMatter}
        />
      )}
      {script && (
        <ChoiceField
          label={t('script')}
          name="letter-script"
          values={[
            { value: 'zh-TW', word: t('script_hant') },
            { value: 'zh-CN', word: t('script_hans') },
          ]}
          chosen={script}
          onChoose={onScript}
        />
      )}
    </div>
  );
}
