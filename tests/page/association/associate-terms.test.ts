import { expect, test } from 'vitest';
import { associateTerms } from '@/lib/page/association/associate-terms';
import type { PriceAnchor } from '@/lib/page/association/price-anchor';
import { show } from '@/tests/support/page-markup';

/** Terms of the elements marked `data-price`, whose value is their lender. */
function termsOf(html: string) {
  show(html);
  const prices = [...document.querySelectorAll<HTMLElement>('[data-price]')].map((element, index): PriceAnchor => {
    const node = element.firstChild ?? element;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 1 });
    return { markId: index, range, lenderId: element.dataset.price || null, kind: 'rate', isRepeat: false };
  });
  return [...associateTerms(prices).values()];
}

test('each card has its own sum and term', () => {
  expect(
    termsOf(`<div><div class="card"><p>借款3000元扣会员费210元，<b data-price>年化24%</b>，分6期</p></div>
      <div class="card"><p>借款20万元</p><p data-price>年化12%</p></div>
      <div class="card"><p data-price>年化18%</p></div></div>`),
  ).toEqual([{ principalYuan: 3000, periods: 6 }, { principalYuan: 200_000 }, {}]);
});

test('cards without a class of their own are kept apart by their prices', () => {
  expect(
    termsOf('<main><div><p>借款20万元</p><p data-price>年化12%</p></div><div><p data-price>年化18%</p></div></main>'),
  ).toEqual([{ principalYuan: 200_000 }, {}]);
});

test('what stands nearer goes before; two prices of one lender in one card share the rest', () => {
  expect(
    termsOf(
      '<section><p>借1万元，<b data-price="a">年化12%</b></p><p data-price="a">日息万五</p><p>分12期，本金2万元</p></section>',
    ),
  ).toEqual([{ principalYuan: 10_000, periods: 12 }, { periods: 12 }]);
});

test('what is added once late is read too', () => {
  expect(termsOf('<section><p data-price>年化18%</p><p>逾期按合同利率上浮50%计收</p></section>')).toEqual([
    { lateUpliftPercent: 50 },
  ]);
});

test('a long text is no offer', () => {
  expect(termsOf(`<div><p data-price>年化18%</p><p>${'字'.repeat(600)}</p><p>借1万元</p></div>`)).toEqual([{}]);
});
