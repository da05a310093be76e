import { beforeEach, expect, test } from 'vitest';
import { defaultPageChoices, type PageChoices } from '@/lib/core/choices/page-choices';
import type { PriceKind } from '@/lib/core/prices/price';
import type { Marks } from '@/lib/page/marking/marks';
import { createMarks, isInPage, isWanted, isWithin } from '@/lib/page/marking/marks';
import type { Finding } from '@/lib/page/reading/locate';
import { aMention, aPrice, type RecordedPaint, readAlone, recordingPaint } from '@/tests/support/page-doubles';
import { one, show, textOf } from '@/tests/support/page-markup';

let paint: RecordedPaint;
let marks: Marks;

beforeEach(() => {
  paint = recordingPaint();
  marks = createMarks(paint, ({ lenderId }) => (lenderId === null ? null : 'licensed'));
});

const lender = (lenderId: string | null = 'mashang'): Finding => ({
  kind: 'lender',
  mention: aMention(0, '马上', lenderId),
});
const price = (annualPercent: number | null): Finding => ({ kind: 'price', price: aPrice(0, '价', annualPercent) });
const priceOf = (kind: PriceKind): Finding => ({ kind: 'price', price: { ...aPrice(0, '价', 10), kind } });
const rejection: Finding = {
  kind: 'rejection',
  rejection: { start: 0, end: 2, lenderId: 'x', aliasText: '利信', because: 'inside_word', detail: '' },
};
/** Each in a reading of its own, unless it is said. */
const add = (finding: Finding, node: Text, start = 0, end = node.length, readAt = readAlone()) =>
  marks.add(finding, node.data.slice(start, end), [{ node, start, end }], readAt);
const shapesDrawn = () =>
  (['licensed', 'price-band', 'price', 'price-over', 'price-part'] as const).filter(
    (shape) => paint.drawn(shape).length > 0,
  );

test.each([
  ['a listed lender', lender(), ['licensed']],
  ['a name no record is held of', lender(null), []],
  ['a price on or under the line', price(24), ['price-band', 'price']],
  ['a price above the line', price(24.5), ['price-band', 'price-over']],
  ['a price that says too little', price(null), ['price-band', 'price-part']],
  ['what was turned down', rejection, []],
])('%s is drawn by its shape', (_, finding, shapes) => {
  add(finding, textOf(show('<p>马上</p>')));
  expect(shapesDrawn()).toEqual(shapes);
});

test('only names and prices are counted and numbered', () => {
  show('<p>马上</p><p>价</p><p>利信</p>');
  const [a, b, c] = [0, 1, 2].map((n) => textOf(document.body, n)) as [Text, Text, Text];
  add(lender(), a);
  add(rejection, c);
  add(price(10), b);
  expect(marks.count).toBe(2);
  expect(marks.inOrder().map(({ id }) => id)).toEqual([1, 2, 0]);
});

test('marks of one reading come in the order of its text, and once the page has moved them in that of the page', () => {
  show('<p>马上</p><p>价</p><p>马上</p>');
  const [a, b, c] = [0, 1, 2].map((n) => textOf(document.body, n)) as [Text, Text, Text];
  add(lender(), a, 0, a.length, { reading: 1, offset: 0 });
  add(lender(), c, 0, c.length, { reading: 1, offset: 4 });
  add(price(10), b, 0, b.length, { reading: 1, offset: 3 });
  expect(marks.inOrder().map(({ id }) => id)).toEqual([1, 3, 2]);
  document.body.prepend(c.parentElement as Element);
  marks.forgetOrder();
  expect(marks.inOrder().map(({ id }) => id)).toEqual([2, 1, 3]);
});

test('a second finding of the same kind in the same place is none', () => {
  const node = textOf(show('<p>马上</p>'));
  add(lender(), node);
  add(lender(), node);
  add(price(10), node);
  expect(marks.count).toBe(2);
});

test('a name found again in its place keeps its number', () => {
  show('<p>马上</p><p>马上</p>');
  const [a, b] = [textOf(document.body), textOf(document.body, 1)];
  add(lender(), a);
  add(lender(), b);
  marks.drop((mark) => isWithin(new Set([one('p')]), mark));
  expect(paint.drawn('licensed')).toHaveLength(1);
  add(lender(), a);
  expect(marks.inOrder().map(({ id }) => id)).toEqual([1, 2]);
});

test('marks in nodes that left the page are told from the others', () => {
  show('<p>马上</p><p>马上</p>');
  for (const n of [0, 1]) add(lender(), textOf(document.body, n));
  one('p').remove();
  expect(marks.drop((mark) => !isInPage(mark))).toBe(true);
  expect(marks.count).toBe(1);
});

test('a mark over several nodes is found from each of them, and only inside', () => {
  show('<p><b>马</b><i>上</i>吧</p>');
  const [a, b, c] = [0, 1, 2].map((n) => textOf(document.body, n)) as [Text, Text, Text];
  marks.add(
    lender(),
    '马上',
    [
      { node: a, start: 0, end: 1 },
      { node: b, start: 0, end: 1 },
    ],
    readAlone(),
  );
  expect([marks.at(a, 0), marks.at(b, 0)].map((mark) => mark?.id)).toEqual([1, 1]);
  expect([marks.at(a, 1), marks.at(c, 0)]).toEqual([null, null]);
});

test('one mark at a time is drawn as attended to', () => {
  show('<p>马上</p><p>价</p>');
  add(lender(), textOf(document.body));
  add(price(10), textOf(document.body, 1));
  marks.activate(marks.byId(1));
  marks.activate(marks.byId(2));
  expect(paint.drawn('active')).toEqual(['价']);
  marks.drop(({ id }) => id === 2);
  expect(paint.drawn('active')).toEqual([]);
});

test('marks under a shadow root stand in order with those of the page', () => {
  show('<p>马上</p><div id="host"></div><p>马上</p>');
  const root = one('#host').attachShadow({ mode: 'open' });
  root.append('马上');
  const nodes = [textOf(document.body, 1), textOf(root), textOf(document.body)];
  for (const node of nodes) add(lender(), node);
  expect(marks.inOrder().map(({ id }) => id)).toEqual([3, 2, 1]);
});

test.each<[keyof PageChoices, Finding[], Finding[]]>([
  ['markNames', [lender()], [price(10)]],
  ['markPrices', [price(10), priceOf('instalment')], [lender(), priceOf('fee')]],
  ['markFees', [priceOf('fee'), priceOf('one_off_fee'), priceOf('penalty')], [price(10), lender()]],
])('without %s its kind alone is not wanted', (key, unwanted, wanted) => {
  const choices = { ...defaultPageChoices, [key]: false };
  expect(unwanted.map((finding) => isWanted(finding, choices))).toEqual(unwanted.map(() => false));
  expect([...wanted, rejection].map((finding) => isWanted(finding, choices))).not.toContain(false);
});

test('what is not wanted is kept and counted, but neither drawn nor pointed at, and comes back when it is wanted again', () => {
  const choices = { ...defaultPageChoices, markPrices: false };
  const chosen = createMarks(
    paint,
    () => 'licensed',
    (finding) => isWanted(finding, choices),
  );
  show('<p>马上</p><p>价</p>');
  const [name, figure] = [textOf(document.body), textOf(document.body, 1)];
  chosen.add(lender(), name.data, [{ node: name, start: 0, end: 2 }], readAlone());
  chosen.add(price(10), figure.data, [{ node: figure, start: 0, end: 1 }], readAlone());
  expect(shapesDrawn()).toEqual(['licensed']);
  expect(chosen.count).toBe(2);
  expect(chosen.at(figure, 0)).toBeNull();

  Object.assign(choices, { markNames: false, markPrices: true });
  chosen.redraw();
  expect(shapesDrawn()).toEqual(['price-band', 'price']);
  expect(chosen.at(figure, 0)).not.toBeNull();
  expect(chosen.at(name, 0)).toBeNull();
});

test('a price that is not wanted stays undrawn when its fees put it above the line', () => {
  let areWanted = false;
  marks = createMarks(
    paint,
    () => null,
    () => areWanted,
  );
  add(price(10), textOf(show('<p>价</p>')));
  const [mark] = marks.inOrder();
  if (!mark) throw new Error('the price is kept');
  marks.reshape(mark, ['price-band', 'price-over']);
  expect(shapesDrawn()).toEqual([]);
  areWanted = true;
  marks.redraw();
  expect(shapesDrawn()).toEqual(['price-band', 'price-over']);
});
