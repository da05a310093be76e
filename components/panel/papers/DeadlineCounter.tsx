/** The days that the law counts, and a count of the last one from the day the paper came. Nothing typed here is kept. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/papers.json';
import { useApp, useLocale, useText, useWords } from '@/components/app-context';
import { DayField } from '@/components/fields/DayField';
import { SourceRef } from '@/components/panel/sources/SectionSources';
import { saveFile } from '@/components/save-file';
import type { Evidence } from '@/lib/core/lenders/lender-summary';
import type { Deadline } from '@/lib/core/lenders/papers';
import { writtenDay } from '@/lib/core/wording/calendar-day';
import { deadlineDay } from './deadline-day';

interface DeadlineCounterProps {
  /** Of the paper. */
  title: string;
  deadlines: readonly Deadline[];
  cited: readonly Evidence[];
}

export function DeadlineCounter({ title, deadlines, cited }: DeadlineCounterProps) {
  const t = useWords(words);
  const text = useText();
  const { today } = useApp();
  const [receivedOn, setReceivedOn] = useState('');
  return (
    <>
      <ul class="deadlines">
        {deadlines.map((deadline) => (
          <li key={deadline.text.zh}>
            <b class="num">{t('n_days', { n: deadline.days })}</b>
            <span>
              {text(deadline.text)}
              <SourceRef of={deadline} cited={cited} />
              <small>{t('from', { from: text(deadline.from) })}</small>
            </span>
          </li>
        ))}
      </ul>
      <div class="fields count-days">
        <DayField label={t('received')} value={receivedOn} ahead={t('received_ahead')} onInput={setReceivedOn} />
      </div>
      <div role="status">
        {deadlines.map((deadline) => (
          <LastDay key={deadline.text.zh} title={title} deadline={deadline} receivedOn={receivedOn} />
        ))}
        {receivedOn !== '' && receivedOn <= today && <p class="small dim">{t('count_yourself')}</p>}
      </div>
    </>
  );
}

interface LastDayProps {
  title: string;
  deadline: Deadline;
  receivedOn: string;
}

function LastDay({ title, deadline, receivedOn }: LastDayProps) {
  const t = useWords(words);
  const text = useText();
  const locale = useLocale();
  const { today } = useApp();
  const [saved, setSaved] = useState<'saved' | 'failed' | null>(null);
  const counted = deadlineDay(receivedOn, deadline.days, today);
  if (counted === null) return null;
  const what = text(deadline.text);
  const save = async () => {
    try {
      const { calendarFile } = await import('./calendar-file');
      const file = calendarFile([
        {
          date: counted.lastDay,
          title: t('calendar_title', { what }),
          description: t('calendar_note', { title, date: writtenDay(receivedOn, locale), n: deadline.days }),
        },
      ]);
      saveFile(`${counted.lastDay}.ics`, file, 'text/calendar');
      setSaved('saved');
    } catch {
      setSaved('failed');
    }
  };
  return (
    <div class="last-day">
      <p>
        <b>{t('last_day', { date: writtenDay(counted.lastDay, locale) })}</b>{' '}
        {counted.daysLeft < 0 ? (
          <strong class="over">{t('passed', { n: -counted.daysLeft })}</strong>
        ) : (
          <span class="nb">{counted.daysLeft === 0 ? t('left_today') : t('left', { n: counted.daysLeft })}</span>
        )}
        <small>{what}</small>
      </p>
      {counted.isWeekend && <p class="small">{t('weekend')}</p>}
      {counted.daysLeft >= 0 && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void save()}>
            {t('calendar')}
            <span class="vh"> {what}</span>
          </button>{' '}
          <span class="small">{saved && t(`calendar_${saved}`)}</span>
        </p>
      )}
    </div>
  );
}
