import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import words from '@/assets/strings/panel.json';
import guideWords from '@/assets/strings/panel-guide.json';
import { useApp, useWords } from '@/components/app-context';
import { AskField } from '@/components/ask/AskField';
import { DraftsContext, initialDrafts, withLate, withStart } from '@/components/panel/drafts/calculator-drafts';
import { guideResultsId } from '@/components/panel/guide/guide-results-id';
import { LettersPlace } from '@/components/panel/letters/LettersPlace';
import { initialListChoice, type ListChoice } from '@/components/panel/list/list-choice';
import { LoansPlace } from '@/components/panel/loans/LoansPlace';
import { type PanelNav, PanelNavContext } from '@/components/panel/navigation/panel-nav';
import {
  askAt,
  chooseTab,
  firstRoute,
  goBack,
  goTo,
  isLoansPlace,
  type PanelRoute,
  type Place,
  routeFor,
  tabOf,
  turnTo,
  typeAt,
  typedAt,
} from '@/components/panel/navigation/panel-route';
import { PageView } from '@/components/panel/page/PageView';
import { type Given, useGivenFiles } from '@/components/panel/reading/use-given-files';
import { EvidenceContext, useLoadedEvidence } from '@/components/panel/sources/evidence';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import { BackToPage } from './BackToPage';
import { FootOfPanel } from './FootOfPanel';
import { PanelTabs } from './PanelTabs';
import {
  AddLenderView,
  AskedView,
  CalculateView,
  GuideView,
  LateView,
  LendersView,
  LenderView,
  OwnLenderView,
  PaperView,
  ReadingView,
} from './panel-views';
import { RecordsNotice } from './RecordsNotice';

/** The whole side panel: four tabs and one field over a small stack of places. */
export function Panel() {
  const app = useApp();
  const t = useWords(words);
  const guide = useWords(guideWords);
  const [route, changeRoute] = useReducer(
    (now: PanelRoute, next: (now: PanelRoute) => PanelRoute) => next(now),
    firstRoute,
  );
  const evidence = useLoadedEvidence();
  const [list, setList] = useState<ListChoice>(initialListChoice);
  const [drafts, change] = useState(initialDrafts);
  const field = useRef<HTMLInputElement>(null);
  // Only on the way in: Back finds the calculators, and what was said of being late, as they were left.
  const enter = (place: Place) => {
    const start = place.view === 'calculate' ? place.start : null;
    if (start !== null) change((now) => withStart(now, start));
    if (place.view === 'late') change((now) => withLate(now, place, null));
  };

  const nav = useMemo<PanelNav>(
    () => ({
      route,
      go: (place, rowId) => {
        enter(place);
        changeRoute((now) => goTo(now, place, rowId));
      },
      turn: (place) => changeRoute((now) => turnTo(now, place)),
      back: () => changeRoute(goBack),
      choose: (tab) => {
        changeRoute(() => chooseTab(tab));
      },
      lookUp: (query) => {
        changeRoute((now) => askAt(now, query));
        field.current?.focus();
      },
    }),
    [route],
  );

  // Before the first paint: a panel opened for a lender does not show the page first.
  useLayoutEffect(() => {
    const life = new AbortController();
    app.watchPanelTarget((target) => {
      const there = routeFor(target);
      enter(there.place);
      changeRoute(() => there);
    }, life.signal);
    return () => life.abort();
  }, [app]);

  // A new place is read from its top; Back puts the focus on its row instead, which scrolls there.
  useLayoutEffect(() => {
    if (route.returnTo === null) window.scrollTo(0, 0);
  }, [route.place]);

  const { place } = route;
  const isOver = useGivenFiles((given) => readGiven(nav, given));
  const tab = tabOf(place);
  return (
    <PanelNavContext.Provider value={nav}>
      <EvidenceContext.Provider value={evidence}>
        <div class="panel">
          <header class="panel-top">
            <BackToPage />
            <PanelTabs selected={tab} onChoose={nav.choose} />
            <search class="ask">
              <AskField
                query={typedAt(place)}
                inputRef={field}
                within={place.view === 'guide' ? { label: guide('find'), resultsId: guideResultsId } : null}
                onQuery={(query) => changeRoute((now) => typeAt(now, query))}
              />
            </search>
          </header>
          <main>
            <div id="panel-view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {(place.view === 'page' || place.view === 'lenders') && <RecordsNotice />}
              {place.view === 'ask' && <AskedView query={place.query} />}
              {place.view === 'page' && <PageView />}
              {place.view === 'lenders' && <LendersView choice={list} onChoose={setList} />}
              {place.view === 'lender' &&
                (isOwnLenderId(place.lenderId) ? (
                  <OwnLenderView key={place.lenderId} lenderId={place.lenderId} />
                ) : (
                  <LenderView key={place.lenderId} lenderId={place.lenderId} />
                ))}
              {place.view === 'add' && (
                <AddLenderView key={`${place.ownId} ${place.name}`} name={place.name} ownId={place.ownId} />
              )}
              {place.view === 'reading' && <ReadingView place={place} isOver={isOver} />}
              <DraftsContext.Provider value={{ drafts, change }}>
                {place.view === 'calculate' && <CalculateView key={JSON.stringify(place.start)} start={place.start} />}
                {isLoansPlace(place) && <LoansPlace place={place} />}
                {place.view === 'letters' && place.loanId === null && <LettersPlace place={place} />}
                {place.view === 'late' && <LateView key={JSON.stringify(place)} place={place} />}
              </DraftsContext.Provider>
              {place.view === 'paper' && <PaperView key={place.paperId} paperId={place.paperId} />}
              {place.view === 'guide' && <GuideView place={place} />}
            </div>
          </main>
          <FootOfPanel />
          {isOver && place.view !== 'reading' && (
            <p class="drop-anywhere" aria-hidden="true">
              {t('drop_now')}
            </p>
          )}
        </div>
      </EvidenceContext.Provider>
    </PanelNavContext.Provider>
  );
}

/** A file is read wherever it is given; what holds none is answered where files are asked for. */
function readGiven({ route: { place }, go, turn }: PanelNav, given: Given): void {
  if (typeof given === 'string') {
    if (place.view === 'reading') turn({ ...place, said: given === 'words' ? 'only_words' : 'no_file' });
    return;
  }
  const [file, ...others] = given;
  const reading: Place = { view: 'reading', file, said: others.length > 0 ? 'one_only' : undefined };
  if (place.view === 'reading') turn(reading);
  else go(reading, null);
}
