/** Turns reminders by the browser on and off, and says what they show and when. */
import { useLayoutEffect, useState } from 'preact/hooks';
import words from '@/assets/strings/panel-reminders.json';
import { useApp, useWords } from '@/components/app-context';
import { CheckField } from '@/components/fields/CheckField';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';

export function LoanReminders() {
  const t = useWords(words);
  const { reminders, settings: client, today } = useApp();
  const settings = useSettings();
  const [areOn, setOn] = useState(false);
  const [problem, setProblem] = useState<'refused' | 'failed' | null>(null);
  const wanted = settings?.remindLoans;
  // Before the browser paints, so that nothing is said that is taken back at once.
  useLayoutEffect(() => {
    let isHere = true;
    // Where the browser took its permission back they are off, whatever was chosen.
    reminders.areOn().then(
      (on) => isHere && setOn(on),
      () => isHere && setOn(false),
    );
    return () => {
      isHere = false;
    };
  }, [reminders, wanted]);
  const turn = (asked: Promise<boolean>) => {
    setProblem(null);
    asked.then(
      (on) => {
        setOn(on);
        return on;
      },
      () => setProblem('failed'),
    );
  };
  const turnOn = () =>
    turn(
      reminders.turnOn(today).then((isAllowed) => {
        if (!isAllowed) setProblem('refused');
        return isAllowed;
      }),
    );
  return (
    <section class="sec" aria-labelledby="loan-reminders">
      <h2 class="sec-h" id="loan-reminders">
        {t('heading')}
      </h2>
      <p class="small dim after">{t(areOn ? 'is_on' : 'is_off')}</p>
      {areOn && (
        <CheckField
          label={t('names')}
          hint={t('names_hint')}
          isChecked={settings?.remindNames ?? false}
          onChange={(remindNames) => void client.change({ remindNames })}
        />
      )}
      <p class="actions">
        <button
          type="button"
          class="btn"
          onClick={() => (areOn ? turn(reminders.turnOff().then(() => false)) : turnOn())}
        >
          {t(areOn ? 'turn_off' : 'turn_on')}
        </button>
      </p>
      <div aria-live="polite">{problem !== null && <Notice>{t(problem)}</Notice>}</div>
    </section>
  );
}
