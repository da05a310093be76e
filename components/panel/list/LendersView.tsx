/** All lenders: search as one types, filters, order; what to do with a name that is not there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import words from '@/assets/strings/panel-list.json';
import { useApp, useWords } from '@/components/app-context';
import { Notice } from '@/components/Notice';
import { AddName } from '@/components/panel/navigation/AddName';
import { useNav } from '@/components/panel/navigation/panel-nav';
import { useReturnFocus } from '@/components/panel/navigation/use-return-focus';
import { SearchField } from '@/components/SearchField';
import { shorten } from '@/components/shorten';
import { useAsync } from '@/components/use-async';
import { FoundLenders } from './FoundLenders';
import { LenderFilters } from './LenderFilters';
import { countByStatus, filterLenders, sortLenders } from './lender-order';
import type { ListChoice } from './list-choice';
import { NothingFound } from './NothingFound';

interface LendersViewProps {
  /** Below the field, so that it moves nothing one types into. */
  notice: ComponentChildren;
  choice: ListChoice;
  onChoose: (choice: ListChoice) => void;
}

const foundId = 'found-lenders';
/** No name is longer, and what is pasted may be a whole page. */
const maxNameLength = 200;

export function LendersView({ notice, choice, onChoose }: LendersViewProps) {
  const t = useWords(words);
  const { go } = useNav();
  const { knowledge } = useApp();
  const search = useRef<HTMLInputElement>(null);
  const query = choice.query.trim();
  const answer = useAsync(async () => {
    const records = await knowledge;
    const all = await records.lenders();
    return { query, all, found: query === '' ? all : await records.search(query.slice(0, maxNameLength)) };
  }, [knowledge, query]);
  const known = answer.state === 'done' ? answer.value : null;
  useReturnFocus(known !== null);
  const kept = known ? filterLenders(known.found, choice.filter) : [];
  const shown = known?.query === '' ? sortLenders(kept, choice.sort) : kept;
  const counted = known ? countByStatus(filterLenders(known.found, { ...choice.filter, status: 'all' })) : null;
  useEffect(() => {
    if (choice.focusSearch) search.current?.focus();
  }, [choice.focusSearch]);
  const focusFirst = () => document.getElementById(foundId)?.querySelector('button')?.focus();
  return (
    <>
      <h1 class="vh">{t('heading')}</h1>
      <div class="list-search">
        <SearchField
          label={t('search')}
          value={choice.query}
          controls={foundId}
          inputRef={search}
          onInput={(typed) => {
            onChoose({ ...choice, query: typed, focusSearch: false });
            // The field stays where it is; what it finds begins below it.
            window.scrollTo(0, 0);
          }}
          onEnter={() => {
            const first = shown[0];
            if (first && query !== '') go({ view: 'lender', lenderId: first.id }, first.id);
          }}
          onArrowDown={focusFirst}
        />
      </div>
      {notice}
      <div class="head list-head">
        {!(known && known.found.length === 0) && (
          <LenderFilters choice={choice} counts={counted} isSearching={query !== ''} onChoose={onChoose} />
        )}
      </div>
      <section class="sec list" aria-labelledby="list-heading">
        <h2 class="sec-h" id="list-heading">
          {query === '' ? t('lenders') : t('query_heading', { query: shorten(query) })}
          <small role="status">{known && t(query === '' ? 'shown' : 'results', { n: shown.length })}</small>
        </h2>
        {known && known.found.length === 0 && <NothingFound query={query} />}
        {known && known.found.length > 0 && shown.length === 0 && (
          <p class="after">
            {t('no_match_filter')}{' '}
            <button
              type="button"
              class="link"
              onClick={() => onChoose({ ...choice, filter: { status: 'all', kind: 'all' } })}
            >
              {t('clear_filter')}
            </button>
          </p>
        )}
        <FoundLenders
          id={foundId}
          lenders={shown}
          query={known?.query ?? ''}
          onLeaveUp={() => search.current?.focus()}
        />
        {query === '' && (
          <div class="after">
            <Notice lead={t('unlisted_note')}>
              <AddName name="" />
            </Notice>
          </div>
        )}
      </section>
    </>
  );
}
