import { describe, expect, test } from 'vitest';
import { associateFees } from '@/lib/page/association/associate-fees';
import type { PriceAnchor } from '@/lib/page/association/price-anchor';
import { show } from '@/tests/support/page-markup';
import '@/tests/support/page-markup';

/** Prices are the elements marked `data-price`; the value is their lender, `data-kind` their kind. Lenders are those marked `data-lender`. */
function page(html: string): PriceAnchor[] {
  show(html);
  return [...document.querySelectorAll<HTMLElement>('[data-price]')].map((element, index) => {
    const node = element.firstChild ?? element;
    const range = new StaticRange({
      startContainer: node,
      startOffset: 0,
      endContainer: node,
      endOffset: node.textContent?.length ?? 0,
    });
    const kind = (element.dataset.kind ?? 'rate') as PriceAnchor['kind'];
    return {
      markId: index + 1,
      range,
      lenderId: element.dataset.price || null,
      kind,
      isRepeat: element.hasAttribute('data-repeat'),
    };
  });
}

const lendersShown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-lender]')].map((element) => {
    const node = element.firstChild ?? element;
    return {
      lenderId: element.dataset.lender ?? '',
      range: new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 }),
    };
  });

/** Which fee goes to which price, as “kind mark”. */
const owners = (html: string) => {
  const prices = page(html);
  return associateFees(prices, lendersShown()).fees.map(({ kind, nearMarkId }) => `${kind} ${nearMarkId}`);
};

test('a fee goes to the price in its own card', () => {
  const prices = page(`<div>
    <section><h3>甲</h3><p data-price="a">借款日息万五</p><p>会员费299元</p></section>
    <section><h3>乙</h3><p data-price="b">借款年化7.2%起</p><p>担保费每月1%</p></section></div>`);
  expect(
    associateFees(prices).fees.map(({ kind, amountFen, percentOfPrincipal, when, nearMarkId, lenderId }) => [
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
  expect(associateFees(prices).fees.map(({ kind, nearMarkId }) => [kind, nearMarkId])).toEqual([['guarantee', 2]]);
});

test('a box the page ticks is told from one it leaves open', () => {
  const prices = page(`<form><p data-price>借款年化18%</p>
    <label><input type="checkbox" checked> 开通会员，会员费29元每月</label>
    <label><input type="checkbox"> 保险费每月15元</label></form>`);
  expect(associateFees(prices).fees.map(({ kind, isTicked }) => [kind, isTicked])).toContainEqual(['insurance', false]);
  expect(
    associateFees(prices)
      .fees.filter(({ isTicked }) => isTicked)
      .map(({ kind }) => kind),
  ).toContain('membership');
});

test('what the user ticks is not read', () => {
  const prices = page(
    '<form><p data-price>借款年化18%</p><label><input type="checkbox"> 保险费每月15元</label></form>',
  );
  const box = document.querySelector('input');
  if (box) box.checked = true;
  expect(associateFees(prices).fees.map(({ isTicked }) => isTicked)).toEqual([false]);
});

test('a fee far from every price is left alone', () => {
  const prices = page(`<div><p data-price>借款日息万五</p><p>${'字'.repeat(600)}</p><p>贷款会员费299元</p></div>`);
  expect(associateFees(prices).fees).toEqual([]);
});

test('no more fees than a report can hold', () => {
  const prices = page(
    Array.from({ length: 100 }, () => '<section><p data-price>借款日息万五</p><p>会员费299元</p></section>').join(''),
  );
  expect(associateFees(prices).fees).toHaveLength(60);
});

describe('which price a fee is put down to', () => {
  test('the loan, not a charge on top of it that is marked as a price', () => {
    const card =
      '<div class="card"><p data-price>借款日息万五</p><p>会员费299元，<span data-price data-kind="fee">担保费每月1%</span></p></div>';
    expect(owners(card)).toEqual(['membership 1', 'guarantee 1']);
  });

  test('the loan, not a percent of a year that is said of a fee', () => {
    expect(
      owners('<div><p>贷款保险费39元，<span data-price>担保费年化6%</span></p><p data-price>年利率8.5%</p></div>'),
    ).toEqual(['insurance 2', 'guarantee 2']);
  });

  test('the loan, not a penalty', () => {
    expect(
      owners(
        '<div><p data-price>借款年化18%</p><p><span data-price data-kind="penalty">违约金2%</span>，担保费1%</p></div>',
      ),
    ).toEqual(['guarantee 1']);
    expect(owners('<div><p>贷款<span data-price data-kind="penalty">违约金2%</span>，担保费1%</p></div>')).toEqual([]);
  });

  test('a service fee that is the only price is the loan; beside a rate it has no table of its own', () => {
    expect(owners('<div><p>借款<span data-price data-kind="fee">月服务费0.5%</span>，会员费299元</p></div>')).toEqual([
      'membership 1',
    ]);
    expect(
      owners(
        '<div><p>借款<span data-price data-kind="fee">月服务费0.5%</span>，会员费299元</p><p data-price>年利率12%</p></div>',
      ),
    ).toEqual(['service 2', 'membership 2']);
  });

  test('in one line of paragraphs the price before it, not the first', () => {
    const flat =
      '<div><p data-price>借款年化12%</p><p>会员费299元</p><p data-price>借款年化18%</p><p>担保费每月1%</p></div>';
    expect(owners(flat)).toEqual(['membership 1', 'guarantee 2']);
  });

  test('the nearest by their elements, however deep each stands in its own card', () => {
    const cards = `<div><div class="a"><p data-price>借款年化12%</p></div>
      <div class="b"><div><div><div><b><p data-price>借款年化18%</p></b></div></div></div><p>会员费299元</p></div></div>`;
    expect(owners(cards)).toEqual(['membership 2']);
  });

  test('no price across the name of another lender', () => {
    const cards = `<div><div><h3 data-lender="a">甲</h3><p data-price="a">借款年化12%</p></div>
      <div><h3 data-lender="b">乙</h3><p>会员费299元</p></div></div>`;
    expect(owners(cards)).toEqual([]);
    expect(owners(cards.replaceAll('乙', '甲').replace('data-lender="b"', 'data-lender="a"'))).toEqual([
      'membership 1',
    ]);
    expect(
      owners('<div><p>贷款会员费299元</p><h3 data-lender="a">甲</h3><p data-price="a">借款年化12%</p></div>'),
    ).toEqual([]);
  });

  test('no price outside a lender’s own card, with or without a lender', () => {
    const page = `<main><div class="card"><h3 data-lender="a">甲</h3><p data-price="a">借款年化12%</p></div>
      <div class="card"><h3 data-lender="b">乙</h3><p>贷款平台服务费2%</p></div><p data-price>网上说年利率26%</p></main>`;
    expect(owners(page)).toEqual([]);
  });

  test('no loose line after one of several cards', () => {
    const cards =
      '<div class="card"><p data-price>借款年化12%</p></div><div class="card"><p data-price>借款年化18%</p></div>';
    expect(owners(`<main>${cards}<p>贷款担保费以合同为准</p></main>`)).toEqual([]);
    expect(
      owners('<main><div class="card"><p data-price>借款年化12%</p></div><p>贷款担保费以合同为准</p></main>'),
    ).toEqual(['guarantee 1']);
  });

  test('not the yearly figure that the page makes of a price', () => {
    expect(
      owners(
        '<p><span data-price>借款日利率0.05%</span>（<span data-price data-repeat>年化18.25%</span>），会员费299元</p>',
      ),
    ).toEqual(['membership 1']);
  });
});

test('a price that is the yearly percent of a fee is told', () => {
  const prices = page('<div><p data-price>贷款年化12%</p><p>担保费<span data-price>年化6%</span></p></div>');
  expect([...associateFees(prices).chargesByYear]).toEqual([[2, '担保费年化6%']]);
});
