/** Says that the browser took away what the user had kept here, until they have read it. */
import own from '@/assets/strings/own-lost.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { useSettings } from '@/components/use-async';

export function LostEntries({ where }: { where: 'panel' | 'options' }) {
  const { settings, page } = useApp();
  const o = useWords(own);
  const lostOn = useSettings()?.ownLostOn ?? null;
  if (lostOn === null) return null;
  return (
    <section class={where === 'panel' ? 'sec' : 'sub-part'}>
      <Notice lead={o('lost')}>
        {o('lost_more')}{' '}
        {where === 'panel' && (
          <>
            <button type="button" class="link" onClick={() => page.openOptions()}>
              {o('to_settings')}
            </button>{' '}
          </>
        )}
        <button type="button" class="link" onClick={() => void settings.change({ ownLostOn: null })}>
          {o('lost_seen')}
        </button>
      </Notice>
    </section>
  );
}
