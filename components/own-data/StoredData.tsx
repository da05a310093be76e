/** What is kept on this device, how much room it takes and whether it is protected; and a way to delete all of one's own, and to bring it back. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import own from '@/assets/strings/own-data.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { Question } from '@/components/settings/Question';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync, useSettings, useWatched } from '@/components/use-async';
import type { Undo } from '@/lib/services/records/own-data';
import type { EntriesInLists } from '@/lib/storage/entries-file';
import { useEntryCounts } from './entry-counts';
import { formatBytes } from './format-bytes';
import { Protection } from './Protection';

/** What the user added, as it is now; null until it is known. */
function useEntries(): EntriesInLists | null {
  const app = useApp();
  const settings = useSettings();
  const changes = useWatched<number>(
    (onChange, signal) => {
      let n = 0;
      const tell = () => {
        n += 1;
        onChange(n);
      };
      void app.offers.then(
        (kept) => signal.aborted || kept.watch(tell, signal),
        () => undefined,
      );
      app.ownLoans.watch(tell, signal);
    },
    [app.offers, app.ownLoans],
  );
  const kept = useAsync(async () => {
    const mayShowLoans = settings?.loansAgreedOn != null && !app.isPrivateWindow;
    return {
      offers: await app.offers.then((each) => each.list()).catch(() => []),
      ownLenders: await app.ownLenders.then((each) => each.list()).catch(() => []),
      ownLoans: mayShowLoans ? await app.ownLoans.list().catch(() => []) : [],
    };
  }, [app, settings, changes]);
  if (settings === null || kept.state !== 'done') return null;
  const { ownAliases, dismissed, pausedOrigins } = settings;
  return { ownAliases, dismissed, pausedOrigins, ...kept.value };
}

export function StoredData() {
  const app = useApp();
  const t = useWords(words);
  const o = useWords(own);
  const inWords = useEntryCounts();
  const entries = useEntries();
  const what = entries === null ? null : inWords(entries);
  const size = useAsync(() => app.browser.usedBytes(), [app.browser, what]);
  const used = size.state === 'done' ? size.value : null;
  const rows = [
    [t('stored_own'), what === null ? '—' : what || t('count_nothing')],
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
      <Wipe what={what ?? ''} />
    </div>
  );
}

type Outcome = { is: 'wiped'; undo: Undo } | { is: 'back' | 'failed' } | null;

function Wipe({ what }: { what: string }) {
  const app = useApp();
  const t = useWords(words);
  const o = useWords(own);
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const hasConsent = useSettings()?.loansAgreedOn != null && !app.isPrivateWindow;
  const wipe = async () => {
    setAsking(false);
    try {
      setOutcome({ is: 'wiped', undo: await (await app.ownData()).wipe() });
    } catch {
      setOutcome({ is: 'failed' });
    }
  };
  const putBack = (undo: Undo) =>
    undo().then(
      () => setOutcome({ is: 'back' }),
      () => setOutcome({ is: 'failed' }),
    );
  return (
    <>
      {what === '' ? null : (
        <div class="buttons">
          <button
            type="button"
            class="btn"
            onClick={() => {
              setOutcome(null);
              setAsking(true);
            }}
          >
            {t('wipe')}
          </button>
        </div>
      )}
      {asking && what !== '' ? (
        <Question
          asked={t('wipe_ask')}
          means={[t('wipe_ask_body', { what }), hasConsent && o('wipe_consent')]}
          yes={t('wipe_yes')}
          no={t('wipe_no')}
          onYes={() => void wipe()}
          onNo={() => setAsking(false)}
        />
      ) : null}
      <div aria-live="polite">
        {outcome?.is === 'wiped' && (
          <UndoNotice undo={t('wipe_undo')} onUndo={() => void putBack(outcome.undo)}>
            {t('wiped')}
          </UndoNotice>
        )}
        {outcome?.is === 'back' && <Notice>{t('wipe_undone')}</Notice>}
        {outcome?.is === 'failed' && <Notice lead={o('failed')}>{o('nothing_changed')}</Notice>}
      </div>
    </>
  );
}
