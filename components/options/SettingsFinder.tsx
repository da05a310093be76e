/** Settings in parts, and a field that leaves those that mention what is typed. What does not match is hidden, not taken away, so that nothing typed elsewhere is lost. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/options.json';
import { useText, useWords } from '@/components/app-context';
import { SearchField } from '@/components/SearchField';
import { type Findable, type FindablePart, findSettings } from './find-settings';

export interface ShownSetting extends Findable {
  body: ComponentChildren;
}

export interface SettingsPart extends FindablePart {
  settings: readonly ShownSetting[];
}

export function SettingsFinder({ parts }: { parts: readonly SettingsPart[] }) {
  const t = useWords(words);
  const text = useText();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = findSettings(parts, query);
  const isFinding = query.trim() !== '';
  return (
    <>
      <search class="finder">
        <SearchField
          label={t('find')}
          placeholder={t('find_example')}
          value={query}
          onInput={setQuery}
          inputRef={field}
          maxLength={60}
        />
        <p class="small dim" role="status">
          {isFinding && found.size > 0 ? t('found_count', { n: found.size }) : null}
          {isFinding && found.size === 0 ? (
            <>
              <strong>{t('found_none', { query: query.trim() })}</strong>
              {t('found_none_more')}
            </>
          ) : null}
        </p>
        {isFinding && found.size === 0 ? (
          <button
            type="button"
            class="link"
            onClick={() => {
              setQuery('');
              field.current?.focus();
            }}
          >
            {t('show_all')}
          </button>
        ) : null}
      </search>
      {parts.map(({ title, settings }) => (
        <section key={title.en} class="part" hidden={!settings.some(({ id }) => found.has(id))}>
          <h2 class="sec-h">{text(title)}</h2>
          {settings.map(({ id, body }) => (
            <div key={id} hidden={!found.has(id)}>
              {body}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
