import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { useApp } from '@/components/app-context';
import { CalculateView } from '@/components/panel/calc/CalculateView';
import { DraftsContext, initialDrafts, withStart } from '@/components/panel/drafts/calculator-drafts';
import { GuideView } from '@/components/panel/guide/GuideView';
import { LenderView } from '@/components/panel/lender/LenderView';
import { LendersView } from '@/components/panel/list/LendersView';
import { initialListChoice, type ListChoice } from '@/components/panel/list/list-choice';
import { type PanelNav, PanelNavContext } from '@/components/panel/navigation/panel-nav';
import {
  chooseTab,
  firstRoute,
  goBack,
  goTo,
  type PanelRoute,
  type Place,
  replaceBy,
  routeFor,
  tabOf,
} from '@/components/panel/navigation/panel-route';
import { AddLenderView } from '@/components/panel/own/AddLenderView';
import { OwnLenderView } from '@/components/panel/own/OwnLenderView';
import { PageView } from '@/components/panel/page/PageView';
import { EvidenceContext, useLoadedEvidence } from '@/components/panel/sources/evidence';
import { isOwnLenderId } from '@/lib/core/lenders/own-lender';
import { PanelTabs } from './PanelTabs';
import { RecordsNotice } from './RecordsNotice';

/** The whole side panel: four tabs over one small stack of places. */
export function Panel() {
  const app = useApp();
  const [route, changeRoute] = useReducer(
    (now: PanelRoute, next: (now: PanelRoute) => PanelRoute) => next(now),
    firstRoute,
  );
  const evidence = useLoadedEvidence();
  const [list, setList] = useState<ListChoice>(initialListChoice);
  const [drafts, change] = useState(initialDrafts);
  // Only on the way in: Back finds the calculators as they were left.
  const enter = (place: Place) => {
    const start = place.view === 'calculate' ? place.start : null;
    if (start !== null) change((now) => withStart(now, start));
  };

  const nav = useMemo<PanelNav>(
    () => ({
      route,
      go: (place, rowId) => {
        enter(place);
        changeRoute((now) => goTo(now, place, rowId));
      },
      replace: (place) => changeRoute((now) => replaceBy(now, place)),
      back: () => changeRoute(goBack),
      choose: (tab) => {
        setList((now) => ({ ...now, focusSearch: false }));
        changeRoute(() => chooseTab(tab));
      },
      lookUp: (query) => {
        setList({ ...initialListChoice, query, focusSearch: true });
        changeRoute((now) =>
          tabOf(now.place) === 'lenders' ? chooseTab('lenders') : goTo(now, { view: 'lenders' }, null),
        );
      },
    }),
    [route],
  );

  useEffect(() => {
    const life = new AbortController();
    app.watchPanelTarget((target) => {
      if (target.view === 'lookup') setList({ ...initialListChoice, query: target.query, focusSearch: true });
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
  const tab = tabOf(place);
  return (
    <PanelNavContext.Provider value={nav}>
      <EvidenceContext.Provider value={evidence}>
        <div class="panel">
          <PanelTabs selected={tab} onChoose={nav.choose} onLookUp={() => nav.lookUp('')} />
          <main>
            <div id="panel-view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
              {place.view === 'page' && <RecordsNotice />}
              {place.view === 'page' && <PageView />}
              {place.view === 'lenders' && <LendersView notice={<RecordsNotice />} choice={list} onChoose={setList} />}
              {place.view === 'lender' &&
                (isOwnLenderId(place.lenderId) ? (
                  <OwnLenderView key={place.lenderId} lenderId={place.lenderId} />
                ) : (
                  <LenderView key={place.lenderId} lenderId={place.lenderId} />
                ))}
              {place.view === 'add' && (
                <AddLenderView key={`${place.ownId} ${place.name}`} name={place.name} ownId={place.ownId} />
              )}
              {place.view === 'calculate' && (
                <DraftsContext.Provider value={{ drafts, change }}>
                  <CalculateView key={JSON.stringify(place.start)} start={place.start} />
                </DraftsContext.Provider>
              )}
              {place.view === 'guide' && (
                <GuideView
                  key={place.sectionId ?? place.situation}
                  sectionId={place.sectionId}
                  situation={place.situation}
                />
              )}
            </div>
          </main>
        </div>
      </EvidenceContext.Provider>
    </PanelNavContext.Provider>
  );
}
