import { expect, test } from 'vitest';
import { locateAll, recognizerOf, simplePrices, simpleRecognizer } from '@/tests/support/page-doubles';
import { one, show } from '@/tests/support/page-markup';

const located = (nodes: readonly Node[], evidence = new Map<string, string>()) =>
  locateAll(nodes, simpleRecognizer, evidence).map(
    ({ finding, surface, pieces }) =>
      `${finding.kind} ${surface}: ${pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('+')}`,
  );

test('names come in the order of the page, then prices, with the nodes they stand in', () => {
  const body = show('<p>年化18.25%，来自<em>小米</em>金融</p><p>马上消费金融</p>');
  expect(located([body])).toEqual([
    'lender 小米金融: 小米+金融',
    'lender 马上消费金融: 马上消费金融',
    'price 年化18.25%: 年化18.25%',
  ]);
});

test('no name goes on across blocks, by tag or by style', () => {
  expect(located([show('<p>小米</p><p>金融</p>')])).toEqual([]);
  expect(
    located([show('<div><span style="display:block">小米</span><span style="display:block">金融</span></div>')]),
  ).toEqual([]);
  expect(located([show('<div><span>小米</span><span>金融</span></div>')])).toEqual(['lender 小米金融: 小米+金融']);
});

test.each([
  ['an editor', '<div contenteditable><p>小米金融</p></div>'],
  ['an editor, however written', '<div contenteditable="plaintext-only">小米金融</div>'],
  ['a line of program text', '<p><code>const lender = "小米金融";</code></p>'],
  ['a program', '<pre><code>let name = {\n  lender: "小米金融",\n};\nprint(name);</code></pre>'],
  ['data', '<pre>{\n  "lender": "小米金融",\n  "rate": "年利率18%"\n}</pre>'],
  ['a text field', '<textarea>小米金融</textarea>'],
  ['what a drawing does not show', '<svg><defs><text>小米金融</text></defs><title>小米金融</title></svg>'],
])('nothing is found in %s', (_, markup) => {
  expect(located([show(markup)])).toEqual([]);
});

test('nothing is found in a node that stands in a program, when it alone is read', () => {
  show('<code>let lender = "<b>小米金融</b>";</code>');
  expect(located([...one('code').childNodes])).toEqual([]);
});

test.each([
  ['ordinary words set as code', '<p>由<code>小米金融</code>放款</p>'],
  ['an agreement set line for line', '<pre>甲方：小米金融\n乙方：借款人\n第一条 借款金额以页面显示为准。</pre>'],
  ['a drawing', '<svg><text>小米<tspan>金融</tspan></text></svg>'],
])('a name is found in %s', (_, markup) => {
  expect(located([show(markup)])).toEqual([expect.stringContaining('lender 小米金融: ')]);
});

test('an island in an editor that is not editable is read', () => {
  expect(located([show('<div contenteditable><p contenteditable="false">小米金融</p></div>')])).toEqual([
    'lender 小米金融: 小米金融',
  ]);
});

test('a name that begins in the words around a region belongs to another region, unless it reaches in', () => {
  show('<p id="a">小米金融</p><p id="b">马上<b id="c">消费</b>金融</p>');
  expect(located([one('#b')])).toEqual(['lender 马上消费金融: 马上+消费+金融']);
  expect(located([one('#c')])).toEqual(['lender 马上消费金融: 马上+消费+金融']);
});

test('what was turned down is told, and taken with evidence', () => {
  const body = show('<p>利信</p>');
  expect(located([body])).toEqual(['rejection 利信: 利信']);
  expect(located([body], new Map([['lixin', '利信金融']]))).toEqual(['lender 利信: 利信']);
});

test('the lender beside a price tells whether it is offered outside the mainland, whatever money is named', () => {
  const isOutside = (markup: string, isOutsideMainland: (lenderId: string) => boolean) =>
    locateAll([show(markup)], { ...simpleRecognizer, isOutsideMainland }).flatMap(({ finding }) =>
      finding.kind === 'price' ? [finding.price.isOutsideMainland ?? false] : [],
    );
  expect(isOutside('<p>小米金融 年化18%</p>', () => true)).toEqual([true]);
  expect(isOutside('<p>年化18%</p>', () => true)).toEqual([false]);
  const recognizer = recognizerOf((text) => simplePrices(text).map((price) => ({ ...price, isOutsideMainland: true })));
  const found = locateAll([show('<p>年化18% 小米金融</p>')], recognizer);
  expect(found.map(({ finding }) => finding.kind === 'price' && finding.price.isOutsideMainland)).toEqual([
    false,
    undefined,
  ]);
});
