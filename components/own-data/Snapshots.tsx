/** The last states that were kept before something changed many entries, each to be restored. */
import { useState } from 'preact/hooks';
import own from '@/assets/strings/own-data.json';
import { useApp, useLocale, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { RemovableRow } from '@/components/options/RemovableRow';
import { Question } from '@/components/settings/Question';
import { useAsync, useSettings } from '@/components/use-async';
import type { SnapshotInShort } from '@/lib/services/records/own-data';

export function Snapshots() {
  const app = useApp();
  const o = useWords(own);
  const when = useMoment();
  // Whatever keeps a state changes the settings too.
  const settings = useSettings();
  const [said, setSaid] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const answer = useAsync(async () => (await app.ownData()).snapshots(), [app, settings, said]);
  const kept = answer.state === 'done' ? answer.value : [];
  const restore = async ({ id, takenAt }: SnapshotInShort) => {
    setSaid(null);
    await (await app.ownData()).putBack(id).then(
      () => setSaid(o('restored', { when: when(takenAt) })),
      () => setSaid(o('failed') + o('nothing_changed')),
    );
  };
  const forget = async () => {
    setAsking(false);
    await (await app.ownData()).forgetSnapshots();
    setSaid(o('forgotten'));
  };
  return (
    <div class="sub-part">
      <h3>{o('kept')}</h3>
      <p class="dim small">{o('kept_what')}</p>
      {answer.state === 'done' && kept.length === 0 ? <p class="dim small">{o('kept_none')}</p> : null}
      {answer.state === 'failed' ? <p class="dim small">{o('kept_refused')}</p> : null}
      {kept.length > 0 && (
        <ul class="lines">
          {kept.map((snapshot) => (
            <RemovableRow
              key={snapshot.id}
              action={o('restore')}
              label={o('restore_what', { when: when(snapshot.takenAt) })}
              onAct={() => void restore(snapshot)}
            >
              {o('kept_is', {
                when: when(snapshot.takenAt),
                before: o(`before_${snapshot.before}`),
                n: snapshot.entries,
              })}
            </RemovableRow>
          ))}
        </ul>
      )}
      {kept.length > 0 && (
        <div class="buttons">
          <button type="button" class="btn" onClick={() => setAsking(true)}>
            {o('forget')}
          </button>
        </div>
      )}
      {asking && kept.length > 0 && (
        <Question
          asked={o('forget_ask')}
          means={o('forget_means')}
          yes={o('forget_yes')}
          no={o('no')}
          onYes={() => void forget()}
          onNo={() => setAsking(false)}
        />
      )}
      <div aria-live="polite">{said ? <Notice takesFocus>{said}</Notice> : null}</div>
    </div>
  );
}

/** A moment in the reader's own time, to the second: two states may be of the same minute. */
function useMoment(): (iso: string) => string {
  const format = new Intl.DateTimeFormat(useLocale(), { dateStyle: 'medium', timeStyle: 'medium' });
  return (iso) => format.format(new Date(iso));
}
