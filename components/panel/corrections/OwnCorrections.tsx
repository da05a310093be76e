/** The reader's own corrections of what is recognised: “this is not that lender”, “it has another spelling”. Kept on this device alone. */
import { useId, useState } from 'preact/hooks';
import corrections from '@/assets/strings/corrections.json';
import words from '@/assets/strings/panel-lender.json';
import { useApp, useWords } from '@/components/app-context';
import { usePage, useSettings } from '@/components/use-async';
import type { Lender } from '@/lib/core/lenders/lender';
import {
  type OwnNames,
  readSpelling,
  type SpellingProblem,
  withDismissal,
  withoutSpelling,
  withSpelling,
} from '@/lib/core/names/own-corrections';
import { dropEquivalentAliases } from '@/lib/services/screens/drop-equivalent-aliases';
import { caseOfSpelling } from '@/lib/services/screens/judge-corrections';

export function OwnCorrections({ lender }: { lender: Lender }) {
  const t = useWords(words);
  const { settings: store, knowledge, isPrivateWindow } = useApp();
  const c = useWords(corrections);
  const settings = useSettings();
  const page = usePage();
  const [typed, setTyped] = useState('');
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<SpellingProblem | null>(null);
  const id = useId();
  if (settings === null) return null;
  const own = settings.ownAliases.filter(({ lenderId }) => lenderId === lender.id);
  const dismissed = settings.dismissed.filter(({ lenderId }) => lenderId === lender.id);
  const seen = page?.report?.lenders.find(({ lenderId }) => lenderId === lender.id);
  const dataDate = async () => (await knowledge).dataDate;
  const keep = (change: (now: OwnNames) => OwnNames | Promise<OwnNames>, said: string) => {
    void store.update(async (now) => {
      const { ownAliases, dismissed } = await change(now);
      return { ownAliases, dismissed };
    });
    setAnswer(said);
  };
  /** Drops earlier corrections of this spelling, in either script or disguised. */
  const without = async (now: OwnNames, list: keyof OwnNames, text: string) => ({
    ...now,
    [list]: await dropEquivalentAliases(now[list], lender.id, [text]),
  });
  const add = (event: Event) => {
    event.preventDefault();
    const read = readSpelling(settings, lender.id, typed);
    if ('problem' in read) {
      setAnswer('');
      setProblem(read.problem);
      return;
    }
    const { spelling } = read;
    setTyped('');
    keep(
      async (now) =>
        withSpelling(await without(now, 'dismissed', spelling), lender.id, spelling, {
          ...{ before: '', surface: spelling, after: '', said: null },
          dataDate: await dataDate(),
        }),
      t('own_added', { text: spelling }),
    );
  };
  const dismiss = (text: string) =>
    keep(
      async (now) => {
        const kept = seen && (await caseOfSpelling(lender.id, text, seen.why, await dataDate()));
        return withDismissal(await without(now, 'ownAliases', text), lender.id, text, kept);
      },
      t('own_dismissed', { text }),
    );
  const remove = (text: string) => keep((now) => withoutSpelling(now, lender.id, text), t('own_removed', { text }));
  return (
    <details class="sec own">
      <summary class="sec-h">
        <h2>{t('own')}</h2>
        <small>{t('own_note')}</small>
        <i class="chev" aria-hidden="true" />
      </summary>
      {!isPrivateWindow &&
        (seen?.surfaces ?? []).map((text) => (
          <p key={text} class="after">
            <button type="button" class="link" onClick={() => dismiss(text)}>
              {t('own_not_this', { text })}
            </button>
          </p>
        ))}
      {isPrivateWindow && <p class="after small">{c('private')}</p>}
      <form onSubmit={add} hidden={isPrivateWindow}>
        <label for={id}>{t('own_add')}</label>
        <span class="in">
          <input
            id={id}
            value={typed}
            autocomplete="off"
            aria-invalid={problem !== null}
            aria-describedby={problem === null ? `${id}-hint` : `${id}-wrong ${id}-hint`}
            onInput={(event) => {
              setProblem(null);
              setTyped(event.currentTarget.value);
            }}
          />
          <button type="submit" class="btn">
            {t('own_save')}
          </button>
        </span>
        <span role="status">
          {problem !== null && (
            <span class="wrong" id={`${id}-wrong`}>
              {t(`own_${problem}`)}
            </span>
          )}
        </span>
        <span class="hint" id={`${id}-hint`}>
          {t('own_add_hint')}
        </span>
      </form>
      <p class="small" role="status">
        {answer}
      </p>
      <Spellings heading={t('own_list')} spellings={own} onRemove={remove} />
      <Spellings heading={t('own_dismissed_list')} spellings={dismissed} onRemove={remove} />
    </details>
  );
}

function Spellings({
  heading,
  spellings,
  onRemove,
}: {
  heading: string;
  spellings: OwnNames['ownAliases'];
  onRemove: (text: string) => void;
}) {
  const t = useWords(words);
  if (spellings.length === 0) return null;
  return (
    <>
      <h3 class="topic">{heading}</h3>
      <ul>
        {spellings.map(({ text }) => (
          <li key={text} class="fact">
            <button type="button" class="link" onClick={() => onRemove(text)}>
              {t('own_remove', { text })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
