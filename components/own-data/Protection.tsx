/** Whether the browser may clear what is stored when the device runs out of room, and the way to ask that it does not. */
import { useState } from 'preact/hooks';
import own from '@/assets/strings/own-data.json';
import { useApp, useWords } from '@/components/app-context';
import { useAsync } from '@/components/use-async';

export function Protection() {
  const { browser } = useApp();
  const o = useWords(own);
  const [asked, setAsked] = useState<'no' | 'agreed' | 'refused'>('no');
  const answer = useAsync(() => browser.isProtected(), [browser]);
  if (answer.state === 'loading') return <>—</>;
  const isProtected = answer.state === 'done' ? answer.value : null;
  if (isProtected === true || asked === 'agreed') return <span role="status">{o('protected_yes')}</span>;
  if (isProtected === null) return <>{o('protected_unknown')}</>;
  const ask = () =>
    browser.protect().then(
      (agreed) => setAsked(agreed ? 'agreed' : 'refused'),
      () => setAsked('refused'),
    );
  return (
    <>
      {o('protected_no')}{' '}
      <button type="button" class="link" onClick={() => void ask()}>
        {o('protect')}
      </button>
      <span role="status">{asked === 'refused' ? ` ${o('protect_refused')}` : ''}</span>
    </>
  );
}
