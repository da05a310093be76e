import { expect, test } from 'vitest';
import { standTogether } from '@/lib/page/stand-together';
import { show } from '@/tests/support/page-markup';

/** Markup with 甲 for the lender and 价 for the price. */
function together(markup: string): boolean {
  const body = show(markup);
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const ranges: Record<string, StaticRange> = {};
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const sign of ['甲', '价']) {
      const at = node.data.indexOf(sign);
      if (at >= 0) ranges[sign] = new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 1 });
    }
  }
  const { 甲: lender, 价: price } = ranges;
  if (!lender || !price) throw new Error('no lender or no price in the markup');
  return standTogether(lender, price);
}

test.each([
  ['one sentence', '<p>甲的价</p>'],
  ['one paragraph, split up', '<p><b>甲</b>的<i>价</i></p>'],
  ['a row of a table', '<table><tr><td>甲</td><td>额度</td><td>价</td></tr></table>'],
  ['a card with a heading', '<div class="card"><h3>甲</h3><p>说明</p><p>价</p></div>'],
  ['a card of plain boxes', '<div><div>甲</div><div><span>年化</span><b>价</b></div></div>'],
  ['a list of terms', '<dl><dt>甲</dt><dd>价</dd></dl>'],
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
  ['far down under a heading', `<h1>甲</h1>${'<p>别的</p>'.repeat(12)}<p>价</p>`],
])('in %s it does not', (_, markup) => {
  expect(together(markup)).toBe(false);
});
