/** The form for a contact by a collector. */
import { useId, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { DateField } from '@/components/fields/DateField';
import { Field } from '@/components/fields/Field';
import { SelectField } from '@/components/fields/SelectField';
import { TextArea } from '@/components/fields/TextArea';
import {
  type ContactContent,
  contactChannels,
  contactedPeople,
  isClockTime,
  maxWords,
} from '@/lib/core/evidence/evidence-entry';
import { isCalendarDay } from '@/lib/core/wording/calendar-day';
import { LenderField, LineField, ProofFormEnd } from './ProofFields';
import { useProofWords } from './use-proof-words';

interface ContactFormProps {
  /** What is corrected; null: a new one. */
  start: ContactContent | null;
  lender: string;
  lenders: readonly string[];
  onKeep: (content: ContactContent) => Promise<void>;
  onCancel: () => void;
}

const blank = { kind: 'contact', time: null, channel: 'talk', who: 'me', from: '', words: '' } as const;

function dayProblem(on: string, today: string): 'need_day' | 'day_ahead' | null {
  if (!isCalendarDay(on)) return 'need_day';
  return on > today ? 'day_ahead' : null;
}

/** A contact that has not been yet would spoil all that is noted beside it. */
function isTimeAhead({ on, time }: ContactContent): boolean {
  return time !== null && new Date(`${on}T${time}`) > new Date();
}

/** A day alone says nothing of what happened. */
const isEmpty = ({ time, from, words }: ContactContent) => time === null && from.trim() === '' && words.trim() === '';

export function ContactForm({ start, lender, lenders, onKeep, onCancel }: ContactFormProps) {
  const { t } = useProofWords();
  const { today } = useApp();
  const id = useId();
  const [input, setInput] = useState<ContactContent>(start ?? { ...blank, on: today, lender });
  const [isTried, setTried] = useState(false);
  const set = (part: Partial<ContactContent>) => setInput((now) => ({ ...now, ...part }));
  const wrongDay = dayProblem(input.on, today);
  const isAhead = isTimeAhead(input);
  const keep = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (wrongDay !== null) document.getElementById(`${id}-on`)?.focus();
    else if (isAhead) document.getElementById(`${id}-time`)?.focus();
    else if (isEmpty(input)) document.getElementById(`${id}-words`)?.focus();
    else await onKeep({ ...input, lender: input.lender.trim(), from: input.from.trim(), words: input.words.trim() });
  };
  return (
    <form class="fields" noValidate onSubmit={(event) => void keep(event)}>
      <DateField
        id={`${id}-on`}
        label={t('on')}
        value={input.on}
        max={today}
        problem={wrongDay !== null && (isTried || input.on !== '') ? t(wrongDay) : undefined}
        onInput={(on) => set({ on })}
      />
      <Field
        id={`${id}-time`}
        label={t('time')}
        hint={t('time_hint')}
        problem={isTried && isAhead ? t('time_ahead') : undefined}
      >
        {(ties) => (
          <span class="in">
            <input
              {...ties}
              type="time"
              value={input.time ?? ''}
              onInput={({ currentTarget: { value } }) => set({ time: isClockTime(value) ? value : null })}
            />
          </span>
        )}
      </Field>
      <SelectField
        id={`${id}-channel`}
        label={t('channel')}
        values={contactChannels}
        value={input.channel}
        wordOf={(channel) => t(`channel_${channel}`)}
        onChoose={(channel) => set({ channel })}
      />
      <SelectField
        id={`${id}-who`}
        label={t('who')}
        values={contactedPeople}
        value={input.who}
        wordOf={(who) => t(`who_${who}`)}
        onChoose={(who) => set({ who })}
      />
      <LenderField
        label={t('lender')}
        value={input.lender}
        lenders={lenders}
        onInput={(name) => set({ lender: name })}
      />
      <LineField
        id={`${id}-from`}
        label={t('from')}
        value={input.from}
        hint={t('from_hint')}
        onInput={(from) => set({ from })}
      />
      <TextArea
        id={`${id}-words`}
        label={t('words')}
        value={input.words}
        rows={3}
        maxLength={maxWords}
        hint={t('words_hint')}
        problem={isTried && isEmpty(input) ? t('need_something') : undefined}
        onInput={(words) => set({ words })}
      />
      <ProofFormEnd onCancel={onCancel} />
    </form>
  );
}
