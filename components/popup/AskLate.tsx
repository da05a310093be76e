/** “Already late” in the popup: asks how late, and the panel shows what to do today. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/late.json';
import { useApp, useWords } from '@/components/app-context';
import { LateFields } from '@/components/late/LateFields';
import { blankLate, readLate } from '@/components/late/late-start';
import type { PanelTarget } from '@/lib/messaging/protocol';
import type { TabReport } from '@/lib/services/tabs/page-state';

interface AskLateProps {
  report: TabReport | null;
  onOpen: (target: PanelTarget) => void;
  onBack: () => void;
}

export function AskLate({ report, onOpen, onBack }: AskLateProps) {
  const t = useWords(words);
  const { today } = useApp();
  const [input, setInput] = useState(blankLate);
  const late = readLate(input, today);
  const named = report?.lenders.flatMap(({ lenderId }) => lenderId ?? []) ?? [];
  const [only] = named;
  const show = () =>
    onOpen({
      view: 'late',
      // With several lenders on the page the panel lets the reader say which.
      lenderId: named.length === 1 && only !== undefined ? only : null,
      dueOn: late?.dueOn ?? null,
      overdueYuan: late?.overdueYuan ?? null,
    });
  return (
    <form
      class="ask-late"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <h1 class="sum">{t('ask')}</h1>
      <p class="cap dim">{t('ask_note')}</p>
      <LateFields input={input} onChange={(part) => setInput({ ...input, ...part })} />
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
