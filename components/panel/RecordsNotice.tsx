/** Tells that the records cannot be read or were restored, or what changed in them since the reader last looked. */
import { useEffect } from 'preact/hooks';
import words from '@/assets/strings/panel.json';
import shared from '@/assets/strings/shared.json';
import { useApp, useName, useText, useWords } from '@/components/app-context';
import { CouldNotShow } from '@/components/CouldNotShow';
import { Notice } from '@/components/Notice';
import { LostEntries } from '@/components/own-data/LostEntries';
import { CorrectionsJudgedLoaded } from '@/components/panel/corrections/CorrectionsJudgedLoaded';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { useAsync, useKnowledge, useSettings } from '@/components/use-async';
import type { DataChange } from '@/lib/core/lenders/knowledge';
import type { Knowledge } from '@/lib/services/records/knowledge';

export function RecordsNotice() {
  const common = useWords(shared);
  const knowledge = useKnowledge();
  if (knowledge.state === 'failed')
    return (
      <section class="sec">
        <CouldNotShow error={knowledge.error} />
      </section>
    );
  if (knowledge.state === 'loading') return null;
  const { kept, opened } = knowledge.value;
  return (
    <>
      <LostEntries where="panel" />
      {(kept === 'memory' || opened === 'rebuilt' || opened === 'replaced_newer') && (
        <section class="sec">
          {kept === 'memory' && <Notice>{common('data_from_memory')}</Notice>}
          {opened === 'rebuilt' && <Notice>{common('data_rebuilt')}</Notice>}
          {opened === 'replaced_newer' && <Notice>{common('data_replaced_newer')}</Notice>}
        </section>
      )}
      <CorrectionsJudgedLoaded knowledge={knowledge.value} />
      <ChangedRecords knowledge={knowledge.value} />
    </>
  );
}

/** Whoever never looked has seen nothing change: the date is noted and nothing is shown. */
function ChangedRecords({ knowledge }: { knowledge: Knowledge }) {
  const t = useWords(words);
  const app = useApp();
  const settings = useSettings();
  const seen = settings?.seenDataDate ?? null;
  const isNew = settings !== null && seen === null;
  useEffect(() => {
    if (isNew) void app.settings.change({ seenDataDate: knowledge.dataDate });
  }, [isNew, app.settings, knowledge.dataDate]);
  const answer = useAsync(async () => (seen === null ? [] : knowledge.changes(seen)), [knowledge, seen]);
  if (answer.state !== 'done' || answer.value.length === 0) return null;
  return (
    <details class="sec changed">
      <summary class="sec-h">
        <h2>{t('changed_heading')}</h2>
        <small>{t('changed_count', { n: answer.value.length })}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      <ul>
        {answer.value.map((change) => (
          <Change key={`${change.date} ${change.text.zh}`} change={change} knowledge={knowledge} />
        ))}
      </ul>
      <p class="after">
        <button
          type="button"
          class="btn"
          onClick={() => void app.settings.change({ seenDataDate: knowledge.dataDate })}
        >
          {t('changed_seen')}
        </button>
      </p>
    </details>
  );
}

function Change({ change, knowledge }: { change: DataChange; knowledge: Knowledge }) {
  const t = useWords(words);
  const text = useText();
  const name = useName();
  const { go } = useNav();
  const named = useAsync(async () => {
    const lenders = await knowledge.lenders();
    return lenders.filter(({ id }) => change.lenderIds.includes(id)).slice(0, 8);
  }, [knowledge, change]);
  return (
    <li class="fact">
      <p>
        <span class="num dim">{change.date}</span> {text(change.text)}
      </p>
      {named.state === 'done' && named.value.length > 0 && (
        <p class="small links">
          {named.value.map((lender) => (
            <button
              key={lender.id}
              type="button"
              class="link"
              onClick={() => go({ view: 'lender', lenderId: lender.id }, null)}
            >
              {t('changed_open', { name: name(lender.name) })}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}
