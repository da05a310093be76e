/** What is kept on this device and how much room it takes, and a way to delete what the user added, and to bring it back. */
import { useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { Question } from '@/components/settings/Question';
import { useAsync, useSettings, useWatched } from '@/components/use-async';
import type { Offer } from '@/lib/core/offers/offer';
import { mergeLists } from '@/lib/storage/merge-lists';
import type { Settings } from '@/lib/storage/settings';
import { formatBytes } from './format-bytes';

type Lists = Pick<Settings, 'ownAliases' | 'dismissed' | 'pausedOrigins'>;
interface Entries {
  lists: Lists;
  offers: Offer[];
}

const noLists: Lists = { ownAliases: [], dismissed: [], pausedOrigins: [] };

/** What the user added, as it is now; null until it is known. */
function useEntries(): Entries | null {
  const app = useApp();
  const settings = useSettings();
  const offers = useWatched<Offer[]>(
    (onChange, signal) =>
      void app.offers.then(
        (kept) => signal.aborted || kept.watch(onChange, signal),
        () => onChange([]),
      ),
    [app.offers],
  );
  if (settings === null || offers === null) return null;
  const { ownAliases, dismissed, pausedOrigins } = settings;
  return { lists: { ownAliases, dismissed, pausedOrigins }, offers };
}

export function StoredData() {
  const app = useApp();
  const t = useWords(words);
  const entries = useEntries();
  const size = useAsync(() => app.browser.usedBytes(), [app.browser, entries?.offers.length]);
  const used = size.state === 'done' ? size.value : null;
  const rows = [
    ['stored_own', entries === null ? '—' : entriesInWords(entries, t) || t('count_nothing')],
    ['stored_choices', t('stored_choices_is')],
    ['stored_lists', t('stored_lists_is')],
    ['stored_pages', t('stored_pages_is')],
    ['stored_size', used === null ? t('stored_size_unknown') : t('stored_size_is', { size: formatBytes(used) })],
  ] as const;
  return (
    <div class="sub-part">
      <h3>{t('stored')}</h3>
      <dl class="statement">
        {rows.map(([label, answer]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <Wipe entries={entries} />
    </div>
  );
}

function Wipe({ entries }: { entries: Entries | null }) {
  const app = useApp();
  const t = useWords(words);
  const [asking, setAsking] = useState(false);
  const [wiped, setWiped] = useState<Entries | null>(null);
  const [isBack, setIsBack] = useState(false);
  const what = entries === null ? '' : entriesInWords(entries, t);
  const wipe = async () => {
    setAsking(false);
    if (entries === null) return;
    await app.settings.update(() => noLists);
    await (await app.offers).clear();
    setWiped(entries);
  };
  const putBack = async ({ lists, offers }: Entries) => {
    setWiped(null);
    setIsBack(true);
    await app.settings.update((now) => mergeLists(now, lists));
    const kept = await app.offers;
    for (const offer of offers) await kept.save(offer);
  };
  return (
    <>
      {what === '' ? null : (
        <div class="buttons">
          <button
            type="button"
            class="btn"
            onClick={() => {
              setIsBack(false);
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
          means={t('wipe_ask_body', { what })}
          yes={t('wipe_yes')}
          no={t('wipe_no')}
          onYes={() => void wipe()}
          onNo={() => setAsking(false)}
        />
      ) : null}
      <div aria-live="polite">
        {wiped === null ? null : (
          <Notice>
            {t('wiped')}{' '}
            <button type="button" class="link" onClick={() => void putBack(wiped)}>
              {t('wipe_undo')}
            </button>
          </Notice>
        )}
        {isBack ? <Notice>{t('wipe_undone')}</Notice> : null}
      </div>
    </>
  );
}

/** `2 个名称、1 处更正`; empty where there is nothing. */
function entriesInWords({ lists, offers }: Entries, t: ReturnType<typeof useWords<keyof typeof words>>): string {
  const counts = [
    ['count_names', lists.ownAliases.length],
    ['count_corrections', lists.dismissed.length],
    ['count_paused', lists.pausedOrigins.length],
    ['count_offers', offers.length],
  ] as const;
  return counts
    .filter(([, n]) => n > 0)
    .map(([key, n]) => t(key, { n }))
    .join(t('joined'));
}
