import { expect, test } from 'vitest';
import {
  askAt,
  chooseTab,
  firstRoute,
  goBack,
  goTo,
  guideAt,
  routeFor,
  tabAfterKey,
  tabOf,
  turnTo,
} from '@/components/panel/navigation/panel-route';

test('the form for a lender of one’s own is reached from outside with a name, and gives way to the record', () => {
  const form = routeFor({ view: 'add', name: '张三贷' });
  expect(form.place).toEqual({ view: 'add', name: '张三贷', ownId: null });
  expect(tabOf(form.place)).toBe('lenders');
  expect(goBack(form).place).toEqual({ view: 'lenders' });
  const kept = turnTo(goTo(chooseTab('page'), form.place, 'add-张三贷'), { view: 'lender', lenderId: 'own-1' });
  expect(goBack(kept)).toMatchObject({ place: { view: 'page' }, returnTo: 'add-张三贷' });
});

test('Back leads to the place and the row one came from', () => {
  const record = goTo(firstRoute, { view: 'lender', lenderId: 'lixin' }, 'lixin');
  expect(tabOf(record.place)).toBe('lenders');
  expect(goBack(record)).toEqual({ place: { view: 'page' }, behind: [], returnTo: 'lixin' });
});

test('a record opened from outside goes back to the list, at its own row', () => {
  expect(goBack(routeFor({ view: 'lender', lenderId: 'lixin' }))).toEqual({
    place: { view: 'lenders' },
    behind: [],
    returnTo: 'lixin',
  });
});

test('Back on a first place stays where it is', () => {
  expect(goBack(chooseTab('guide'))).toEqual(chooseTab('guide'));
});

test('two steps deep goes back one step at a time', () => {
  const deep = goTo(
    goTo(chooseTab('lenders'), { view: 'lender', lenderId: 'a' }, 'a'),
    { view: 'lender', lenderId: 'b' },
    'b',
  );
  expect(goBack(deep).place).toEqual({ view: 'lender', lenderId: 'a' });
  expect(goBack(goBack(deep))).toEqual({ place: { view: 'lenders' }, behind: [], returnTo: 'a' });
});

test('reading on is no step: Back leads to the contents, at the row of the chapter read last', () => {
  const read = turnTo(goTo(chooseTab('guide'), guideAt('first'), 'chapter-first'), guideAt('second'));
  expect(read.place).toEqual(guideAt('second'));
  expect(goBack(read)).toEqual({ place: guideAt(null), behind: [], returnTo: 'chapter-second' });
});

test('reading on from a result or from another part of the panel leaves Back as it was', () => {
  const results = turnTo(chooseTab('guide'), { ...guideAt(null), query: '逾期' });
  expect(goBack(turnTo(goTo(results, guideAt('first'), 'found-first-0'), guideAt('second')))).toEqual({
    place: { ...guideAt(null), query: '逾期' },
    behind: [],
    returnTo: 'found-first-0',
  });
  expect(goBack(turnTo(goTo(firstRoute, guideAt('first'), 'row'), guideAt(null)))).toEqual({
    place: { view: 'page' },
    behind: [],
    returnTo: 'row',
  });
});

test.each([
  [{ view: 'page' }, 'page'],
  [{ view: 'lookup', query: 'x' }, 'page'],
  [{ view: 'lookup', query: '' }, 'lenders'],
  [{ view: 'guide', chapterId: 'where-to-turn' }, 'guide'],
  [{ view: 'late', lenderId: null, dueOn: null, overdueYuan: null }, 'guide'],
  [{ view: 'translate', phrase: '日息万五' }, 'calculate'],
  [{ view: 'lender', lenderId: 'lixin' }, 'lenders'],
] as const)('a request for %o shows the tab %s', (target, tab) => {
  expect(tabOf(routeFor(target).place)).toBe(tab);
});

test('what is typed is answered over the view, and an emptied field gives it back', () => {
  const asked = askAt(chooseTab('guide'), '日');
  expect(asked.place).toEqual({ view: 'ask', query: '日', tab: 'guide' });
  const more = askAt(asked, '日息');
  expect(more.behind).toHaveLength(1);
  expect(askAt(more, '')).toMatchObject({ place: { view: 'guide' }, behind: [] });
});

test.each([
  ['ArrowRight', 'page', 'lenders'],
  ['ArrowRight', 'guide', 'page'],
  ['ArrowLeft', 'page', 'guide'],
  ['Home', 'calculate', 'page'],
  ['End', 'page', 'guide'],
  ['a', 'page', null],
] as const)('%s on %s leads to %s', (key, from, to) => {
  expect(tabAfterKey(key, from)).toBe(to);
});

test('from a plan, a loan or its form nothing lies behind, Back leads to all loans', () => {
  for (const place of [{ view: 'loans_plan' }, { view: 'loan', loanId: 'loan-a' }] as const) {
    const opened = { place, behind: [], returnTo: null };
    expect(tabOf(place)).toBe('calculate');
    expect(goBack(opened).place).toEqual({ view: 'loans' });
  }
  expect(goBack(routeFor({ view: 'loans' })).place).toEqual({ view: 'loans' });
});
