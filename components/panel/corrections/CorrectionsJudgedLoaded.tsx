/** Tells after a data release which of the reader’s corrections are no longer needed. Whoever has made none before that release loads no code for it. */
import { useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { useAsync, useSettings } from '@/components/use-async';
import type { Knowledge } from '@/lib/services/records/knowledge';
import type { Settings } from '@/lib/storage/settings';

function isDue({ ownAliases, dismissed, correctionsDataDate }: Settings, dataDate: string): boolean {
  if (correctionsDataDate === dataDate) return false;
  return [...ownAliases, ...dismissed].some((entry) => entry.case && entry.case.dataDate !== dataDate);
}

export function CorrectionsJudgedLoaded({ knowledge }: { knowledge: Knowledge }) {
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  const [asked, setAsked] = useState<Settings | null>(null);
  // As it was when the panel was opened: what is removed here is still told of, with the way back.
  if (asked === null && settings !== null && isDue(settings, knowledge.dataDate)) setAsked(settings);
  return asked === null || isPrivateWindow ? null : <Loaded asked={asked} knowledge={knowledge} />;
}

function Loaded({ asked, knowledge }: { asked: Settings; knowledge: Knowledge }) {
  const code = useAsync(() => import('./CorrectionsJudged'), []);
  if (code.state !== 'done') return null;
  const { CorrectionsJudged } = code.value;
  return <CorrectionsJudged asked={asked} knowledge={knowledge} />;
}
