import { expect, test } from 'vitest';
import { indexText } from '@/lib/page/reading/text-index';
import { one, show, textOf } from '@/tests/support/page-markup';

const textIn = (markup: string) => {
  const body = show(markup);
  return indexText([...body.childNodes], body).text;
};

test.each([
  ['goes on across inline elements', '<p><em>小米</em>金融</p>', '小米金融'],
  ['ends with a block', '<p>小米</p><p>金融</p>', '小米\n金融'],
  ['ends with a line', '小米<br>金融', '小米\n金融'],
  ['takes a line break of the source for a space', '<p>小米\n金融</p>', '小米 金融'],
  [
    'keeps the lines of preformatted text',
    '<pre>| 3期 | 0.9% |\n| 6期 | 0.8% |</pre>',
    '| 3期 | 0.9% |\n| 6期 | 0.8% |',
  ],
  ['leaves out pronunciation', '<p><ruby>小<rp>(</rp><rt>xiǎo</rt><rp>)</rp>米<rt>mǐ</rt></ruby>金融</p>', '小米金融'],
  ['goes on behind what is invisible', '小米<script>let a</script><style>p{}</style><!-- 借 -->金融', '小米金融'],
  [
    'ends at what is not read',
    '小米<canvas>借款</canvas>金融<textarea>小米</textarea><select><option>马上</option></select>',
    '小米\n金融',
  ],
  ['takes a component for a block', '<x-name>小米</x-name>金融', '小米\n金融'],
  ['writes one end for many', '<div><div><p>小米</p></div></div>\n  <ul>\n<li>金融</li></ul>', '小米\n金融'],
])('a text %s', (_, markup, text) => {
  expect(textIn(markup)).toBe(text);
});

const cell = '\u001f';
test.each([
  [
    'cells of a row apart',
    '<tr><td>3期</td><td>0.9%</td></tr><tr><td>6期</td><td>0.8%</td></tr>',
    `3期${cell}0.9%\n6期${cell}0.8%`,
  ],
  [
    'an empty cell in its place',
    '<tr><td></td><td>利率</td></tr><tr><td>一</td><td></td><td>二</td></tr>',
    `利率\n一${cell}${cell}二`,
  ],
  ['an empty first cell in its place', '<tr><td>年</td></tr><tr><td></td><td>4%</td></tr>', `年\n${cell}4%`],
  [
    'lines inside a cell together',
    '<tr><td>年利率<br>（单利）</td><td><p>7.2%</p><p>起</p></td></tr>',
    `年利率\v（单利）${cell}7.2%\v起`,
  ],
])('a table has %s', (_, rows, text) => {
  expect(textIn(`<table>${rows}</table>`)).toBe(text);
});

test('every offset leads back to its character, node by node', () => {
  const body = show('<p>借 <em>小米</em>金融</p>');
  const index = indexText([one('p')], body);
  const start = index.text.indexOf('小米');
  expect(index.pieces(start, start + 4)).toEqual([
    { node: textOf(one('em')), start: 0, end: 2 },
    { node: textOf(one('p'), 2), start: 0, end: 2 },
  ]);
  expect(index.pieces(start + 1, start + 2)).toEqual([{ node: textOf(one('em')), start: 1, end: 2 }]);
});

test('what is not read between two characters belongs to no piece', () => {
  const body = show('<ruby>小<rt>xiǎo</rt>米</ruby>');
  const index = indexText([one('ruby')], body);
  expect(index.pieces(0, 2).map(({ node }) => node.data)).toEqual(['小', '米']);
});

test('the words around a region are read along, up to a few lines, with the line ends between', () => {
  const body = show(
    `<section><h2>马上</h2><p>借款</p></section><p id="here">利信</p><div><div>额度<b>高</b></div></div><p>${'很长'.repeat(400)}</p>`,
  );
  const index = indexText([one('#here')], body);
  expect(index.text.startsWith('马上\n借款\n利信\n额度高\n')).toBe(true);
  expect(index.text.slice(index.from, index.to).trim()).toBe('利信');
});

test('context never reaches out of the root, nor into scripts', () => {
  const body = show(
    `<p>外面</p><div id="root"><script>${'借款'.repeat(900)}</script><p id="here">利信</p></div><p>外面</p>`,
  );
  expect(indexText([one('#here')], one('#root')).text).toBe('利信');
  expect(indexText([body], body).text).toBe('外面\n利信\n外面');
});

test('an inline element that the page shows as a block ends a text when it is said to', () => {
  const body = show('<div><span>小米</span><span>金融</span></div>');
  const spans = [...document.querySelectorAll('span')];
  const index = indexText([one('div')], body);
  expect(index.text).toBe('小米金融');
  expect(index.edgesWithin(0, 4)).toEqual(spans);
  expect(indexText([one('div')], body, (element) => spans.includes(element as HTMLSpanElement)).text).toBe(
    '小米\n金融',
  );
});
