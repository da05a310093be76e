/** Shows the places of one name or price on the page one after the other, as the marks do for the mouse. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/panel-page.json';
import { useApp, useWords } from '@/components/app-context';
import type { MarkPlace } from '@/lib/services/tabs/page-state';

interface MarkStepperProps {
  tabId: number;
  name: string;
  places: readonly MarkPlace[];
  /** Says how many places there are before the first is shown; not needed where the row says it. */
  isCounted?: boolean;
  /** On the first button: where a price beside it is found in the page too, it says that this is the name. */
  first?: 'step_first' | 'step_name';
}

export function MarkStepper({ tabId, name, places, isCounted = false, first = 'step_first' }: MarkStepperProps) {
  const t = useWords(words);
  const { page } = useApp();
  const [shown, setShown] = useState<{ at: number; isThere: boolean } | null>(null);
  const show = async (at: number) => {
    const place = places[at];
    if (place) setShown({ at, isThere: await page.showMark(tabId, place) });
  };
  const step = (by: 1 | -1) => void show(shown === null ? 0 : (shown.at + by + places.length) % places.length);
  const canStep = shown !== null && places.length > 1;
  const onward = t(canStep ? 'step_next' : first);
  return (
    <fieldset class="stepper" aria-label={t('step_label', { name })}>
      {canStep && (
        <button
          key="back"
          type="button"
          class="link"
          aria-label={`${t('step_previous')} ${name}`}
          onClick={() => step(-1)}
        >
          {t('step_previous')}
        </button>
      )}
      <button key="on" type="button" class="link" aria-label={`${onward} ${name}`} onClick={() => step(1)}>
        {onward}
      </button>
      <span class="cap dimmer" role="status">
        {shown !== null && !shown.isThere && t('step_gone')}
        {isCounted && shown === null && t('places', { n: places.length })}
        {shown?.isThere && places.length > 1 && t('step_at', { at: shown.at + 1, n: places.length })}
      </span>
    </fieldset>
  );
}
