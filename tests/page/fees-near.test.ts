import { expect, test } from 'vitest';
import { feesNear, type PriceAnchor } from '@/lib/page/fees-near';
import { show } from '@/tests/support/page-markup';
import '@/tests/support/page-markup';

/** Prices are the elements marked `data-price`; the value is their lender. */
function page(html: string): PriceAnchor[] {
  show(html);
  return [...document.querySelectorAll<HTMLElement>('[data-price]')].map((element, index) => {
    const node = element.firstChild ?? element;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: node.textContent?.length ?? 0 });
    return { markId: index + 1, range, lenderId: element.dataset.price || null };
  });
}

test('a fee goes to the price in its own card', () => {
  const prices = page(`<div>
    <section><h3>甲</h3><p data-price="a">借款日息万五</p><p>会员费299元</p></section>
    <section><h3>乙</h3><p data-price="b">借款年化7.2%起</p><p>担保费每月1%</p></section></div>`);
  expect(
    feesNear(prices).map(({ kind, amountFen, percentOfPrincipal, when, nearMarkId, lenderId }) => [
      kind,
      amountFen,
      percentOfPrincipal,
      when,
      nearMarkId,
      lenderId,
    ]),
  ).toEqual([
    ['membership', 29_900, null, 'upfront', 1, 'a'],
    ['guarantee', null, 1, 'monthly', 2, 'b'],
  ]);
});

test('a charge that is marked as a price goes to the price beside it', () => {
  const prices = page('<section><p data-price="a">借款担保费每月1%</p><p data-price="a">借款年化12%</p></section>');
  expect(feesNear(prices).map(({ kind, nearMarkId }) => [kind, nearMarkId])).toEqual([['guarantee', 2]]);
});

test('a box the page ticks is told from one it leaves open', () => {
  const prices = page(`<form><p data-price>借款年化18%</p>
    <label><input type="checkbox" checked> 开通会员，会员费29元每月</label>
    <label><input type="checkbox"> 保险费每月15元</label></form>`);
  expect(feesNear(prices).map(({ kind, isTicked }) => [kind, isTicked])).toContainEqual(['insurance', false]);
  expect(
    feesNear(prices)
      .filter(({ isTicked }) => isTicked)
      .map(({ kind }) => kind),
  ).toContain('membership');
});

test('what the user ticks is not read', () => {
  const prices = page('<form><p data-price>借款年化18%</p><label><input type="checkbox"> 保险费每月15元</label></form>');
  const box = document.querySelector('input');
  if (box) box.checked = true;
  expect(feesNear(prices).map(({ isTicked }) => isTicked)).toEqual([false]);
});

test('a fee far from every price is left alone', () => {
  const prices = page(`<div><p data-price>借款日息万五</p><p>${'字'.repeat(600)}</p><p>贷款会员费299元</p></div>`);
  expect(feesNear(prices)).toEqual([]);
});

test('no more fees than a report can hold', () => {
  const prices = page(Array.from({ length: 100 }, () => '<section><p data-price>借款日息万五</p><p>会员费299元</p></section>').join(''));
  expect(feesNear(prices)).toHaveLength(60);
});
