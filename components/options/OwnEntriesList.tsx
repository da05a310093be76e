/** Names the user added and places they corrected; each can be taken away, and brought back at once. */
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import { useApp, useName, useWords } from '@/components/app-context';
import { StatusGlyph } from '@/components/StatusGlyph';
import { UndoNotice } from '@/components/UndoNotice';
import { useAsync, useSettings } from '@/components/use-async';
import type { Settings } from '@/lib/storage/settings';
import { RemovableRow } from './RemovableRow';

type Entry = Settings['ownAliases'][number];
type List = 'ownAliases' | 'dismissed';

export function OwnEntriesList() {
  const app = useApp();
  const t = useWords(words);
  const settings = useSettings();
  const [removed, setRemoved] = useState<{ list: List; entry: Entry } | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const nameOf = useLenderNames(settings?.ownAliases);
  if (settings === null) return null;

  const same = (a: Entry, b: Entry) => a.lenderId === b.lenderId && a.text === b.text;
  const remove = (list: List, entry: Entry) => {
    setRemoved({ list, entry });
    void app.settings.update((now) => ({ [list]: now[list].filter((each) => !same(each, entry)) }));
  };
  const undo = () => {
    if (removed === null) return;
    setRemoved(null);
    heading.current?.focus();
    const { list, entry } = removed;
    void app.settings.update((now) => ({ [list]: [...now[list].filter((each) => !same(each, entry)), entry] }));
  };
  const rows = (list: List, key: 'own_is' | 'own_is_not') =>
    settings[list].map((entry) => (
      <RemovableRow
        key={`${list} ${entry.lenderId} ${entry.text}`}
        action={t('remove')}
        label={t('remove_what', { what: entry.text })}
        onAct={() => remove(list, entry)}
      >
        <StatusGlyph status={list === 'ownAliases' ? 'own' : 'no_record'} /> <q lang="zh">{entry.text}</q>{' '}
        {t(key, { lender: nameOf(entry.lenderId) })}
      </RemovableRow>
    ));

  return (
    <div class="sub-part">
      <h3 ref={heading} tabIndex={-1}>
        {t('own')}
      </h3>
      {settings.ownAliases.length + settings.dismissed.length === 0 ? (
        <p class="dim small">{t('own_none')}</p>
      ) : (
        <ul class="lines">
          {rows('ownAliases', 'own_is')}
          {rows('dismissed', 'own_is_not')}
        </ul>
      )}
      <div aria-live="polite">
        {removed === null ? null : (
          <UndoNotice takesFocus undo={t('undo')} onUndo={undo}>
            {t('removed', { what: removed.entry.text })}
          </UndoNotice>
        )}
      </div>
    </div>
  );
}

/** Lenders come and go with the names. */
function useLenderNames(added: unknown): (lenderId: string) => string {
  const app = useApp();
  const t = useWords(words);
  const nameIn = useName();
  const names = useAsync(
    async () => new Map((await (await app.knowledge).lenders()).map(({ id, name }) => [id, name])),
    [app.knowledge, added],
  );
  return (id) => {
    const name = names.state === 'done' ? names.value.get(id) : undefined;
    if (name) return nameIn(name);
    return names.state === 'done' ? t('own_gone', { id }) : '—';
  };
}
