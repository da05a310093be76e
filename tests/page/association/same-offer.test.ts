import { expect, test } from 'vitest';
import { isSameOffer } from '@/lib/page/association/same-offer';
import { show } from '@/tests/support/page-markup';

/** Markup with 甲 for the lender and 价 for the price. */
function together(markup: string, isPriceBetween = false): boolean {
  const body = show(markup);
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const ranges: Record<string, StaticRange> = {};
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const sign of ['甲', '先', '价']) {
      const at = node.data.indexOf(sign);
      if (at >= 0)
        ranges[sign] = new StaticRange({
          startContainer: node,
          startOffset: at,
          endContainer: node,
          endOffset: at + 1,
        });
    }
  }
  const { 甲: lender, 先: before, 价: price } = ranges;
  if (!lender || !price) throw new Error('no lender or no price in the markup');
  return isSameOffer(lender, price, isPriceBetween && before ? [before] : []);
}

test.each([
  ['one sentence', '<p>甲的价</p>'],
  ['one paragraph, split up', '<p><b>甲</b>的<i>价</i></p>'],
  ['a row of a table', '<table><tr><td>甲</td><td>额度</td><td>价</td></tr></table>'],
  ['a card with a heading', '<div class="card"><h3>甲</h3><p>说明</p><p>价</p></div>'],
  ['a card of plain boxes', '<div><div>甲</div><div><span>年化</span><b>价</b></div></div>'],
  ['a list of terms', '<dl><dt>甲</dt><dd>价</dd></dl>'],
  ['a card with a heading further down', '<div class="card"><b>甲</b><h4>新客专享</h4><p>价</p></div>'],
  [
    'a card whose head has a class of its own',
    '<div class="card"><div class="card-head"><h3>甲</h3><p>持牌</p></div><p>价</p></div>',
  ],
  ['the line below “贷款人：”', '<div><p>贷款人：甲有限公司</p><p>年利率 价</p></div>'],
])('in %s a price belongs to the lender before it', (_, markup) => {
  expect(together(markup)).toBe(true);
});

test.each([
  ['the next card', '<div><div class="card">甲</div><div class="card">价</div></div>'],
  ['the next item of a list', '<ul><li>甲</li><li>价</li></ul>'],
  ['the next row', '<table><tr><td>甲</td></tr><tr><td>价</td></tr></table>'],
  ['a paragraph after the card', '<section><h3>甲</h3></section><p>价</p>'],
  ['a dialog opened over the page', '<p>甲</p><div role="dialog"><p>价</p></div>'],
  ['another paragraph', '<p>甲</p><p>价</p>'],
  [
    'an example under a heading of its own',
    `<article><div class="promo">甲<small>广告</small></div><h2>折成一年看</h2><p>价${'，说明'.repeat(200)}</p></article>`,
  ],
  [
    'a paragraph after a card of boxes',
    '<main><div class="loan-card"><h3>甲</h3><p>说明</p></div><p>年利率不得超过价</p></main>',
  ],
  ['a paragraph of the page after a box of blocks', '<div><h3>甲</h3><p>说明</p></div><p>价</p>'],
  ['the second line below “贷款人：”', '<div><p>贷款人：甲有限公司</p><p>别的</p><p>价</p></div>'],
  [
    'the line below a paragraph on a lender',
    `<div><p>贷款人：甲有限公司，${'成立于某年。'.repeat(10)}</p><p>价</p></div>`,
  ],
  ['far down under a heading', `<h1>甲</h1>${'<p>别的</p>'.repeat(12)}<p>价</p>`],
])('in %s it does not', (_, markup) => {
  expect(together(markup)).toBe(false);
});

test('a box that has a price of its own is complete: a price after it is another’s', () => {
  const markup = (word: string) =>
    `<div class="wide"><div class="top"><h3>甲</h3><b>${word}</b></div><div class="more">价</div></div>`;
  expect(together(markup('说明'))).toBe(true);
  expect(together(markup('先'), true)).toBe(false);
});
