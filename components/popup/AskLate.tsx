/** “Already late” in the popup: asks how late, and the panel shows what to do today. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import paperWords from '@/assets/strings/papers.json';
import { useApp, useWords } from '@/components/app-context';
import { LateFields } from '@/components/late/LateFields';
import { blankLate, type Lateness, readLate } from '@/components/late/late-start';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { TabReport } from '@/lib/services/tabs/page-state';

interface AskLateProps {
  report: TabReport | null;
  onOpen: (target: PanelTarget) => void;
  onBack: () => void;
}

export function AskLate({ report, onOpen, onBack }: AskLateProps) {
  const t = useWords(words);
  const paper = useWords(paperWords);
  const { today } = useApp();
  const [input, setInput] = useState(blankLate);
  const [isTried, setTried] = useState(false);
  const late = readLate(input, today);
  const named = report?.lenders.flatMap(({ lenderId }) => lenderId ?? []) ?? [];
  const [only] = named;
  const show = (said: Lateness) =>
    onOpen({
      view: 'late',
      // With several lenders on the page the panel lets the reader say which.
      lenderId: named.length === 1 && only !== undefined ? only : null,
      dueOn: said.dueOn,
      overdueYuan: said.overdueYuan,
    });
  return (
    <form
      class="ask-late"
      onSubmit={(event) => {
        event.preventDefault();
        if (late) show(late);
        else setTried(true);
      }}
    >
      <h1 class="sum">{t('ask')}</h1>
      <p class="cap dim">{t('ask_note')}</p>
      <LateFields input={input} onChange={(part) => setInput({ ...input, ...part })} />
      <p class="cap wrong" role="status">
        {isTried && !late ? t('fill_first') : null}
      </p>
      <p class="cap">
        <button
          type="button"
          class="link"
          onClick={() => onOpen({ view: 'late', lenderId: null, dueOn: null, overdueYuan: null })}
        >
          {paper('from_popup')}
        </button>
      </p>
      <div class="tools side">
        <button type="submit" class="btn primary">
          {t('show')}
        </button>
        <button type="button" class="btn" onClick={onBack}>
          {t('back')}
        </button>
      </div>
    </form>
  );
}
