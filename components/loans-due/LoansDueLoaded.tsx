/** What is due of the reader's loans. Where none may be kept, neither its code nor a loan is read. */
import { useApp } from '@/components/app-context';
import { useAsync, useSettings } from '@/components/use-async';

export function LoansDueLoaded({ hasSum }: { hasSum: boolean }) {
  const { isPrivateWindow } = useApp();
  const settings = useSettings();
  return !isPrivateWindow && settings !== null && settings.loansAgreedOn !== null ? <Loaded hasSum={hasSum} /> : null;
}

function Loaded({ hasSum }: { hasSum: boolean }) {
  const code = useAsync(() => import('./LoansDue'), []);
  if (code.state !== 'done') return null;
  const { LoansDue } = code.value;
  return <LoansDue hasSum={hasSum} />;
}
