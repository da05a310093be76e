/** What is kept on this device, how much room it takes and whether it is protected. */
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import { useApp, useWords } from '@/components/app-context';
import { useAsync } from '@/components/use-async';
import { useEntryCounts } from './entry-counts';
import { formatBytes } from './format-bytes';
import { Protection } from './Protection';
import { useEntries } from './use-entries';

export function StoredData() {
  const app = useApp();
  const t = useWords(words);
  const o = useWords(own);
  const inWords = useEntryCounts();
  const entries = useEntries();
  const what = entries === null ? null : inWords(entries.counts);
  const size = useAsync(() => app.browser.usedBytes(), [app.browser, what]);
  const used = size.state === 'done' ? size.value : null;
  const mine = (
    <>
      {what === null ? '—' : what || t('count_nothing')}
      {entries?.isLocked && <span class="sub">{o('count_locked')}</span>}
    </>
  );
  const rows = [
    [t('stored_own'), mine],
    [t('stored_choices'), t('stored_choices_is')],
    [t('stored_lists'), t('stored_lists_is')],
    [t('stored_pages'), t('stored_pages_is')],
    [t('stored_size'), used === null ? t('stored_size_unknown') : t('stored_size_is', { size: formatBytes(used) })],
    [o('protected'), <Protection key="protection" />],
  ] as const;
  return (
    <div class="sub-part">
      <h3>{t('stored')}</h3>
      <dl class="statement">
        {rows.map(([label, answer]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
