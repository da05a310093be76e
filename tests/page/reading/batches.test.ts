import { expect, test } from 'vitest';
import { type BatchSizes, batchesOf } from '@/lib/page/reading/batches';
import { one, show } from '@/tests/support/page-markup';

const small: BatchSizes = { firstChars: 4, chars: 8, elements: 3 };
const texts = (markup: string, sizes = small) => [...batchesOf([show(markup)], sizes)].map(({ text }) => text);

test('a page with few elements is one batch, taken whole', () => {
  const body = show('<p>一</p><div>二<b>三</b></div>');
  const batches = [
    ...batchesOf([body], { firstChars: Number.POSITIVE_INFINITY, chars: Number.POSITIVE_INFINITY, elements: null }),
  ];
  expect(batches).toEqual([{ nodes: [body], text: '一二三' }]);
});

test('batches end where a block ends, the first one sooner', () => {
  expect(texts('<p>一二三</p><p>四五六</p><p>七八九</p><p>十一二</p><p>三四五</p>')).toEqual([
    '一二三四五六',
    '七八九十一二三四五',
  ]);
});

test('no batch ends between inline neighbours, where a name may stand', () => {
  expect(texts('<b>一二三</b><i>四五六</i><b>七八九</b><p>十</p>')).toEqual(['一二三四五六七八九', '十']);
});

test('a batch without any block ends all the same', () => {
  expect(texts(`${'<b>一二三四</b>'.repeat(12)}`).length).toBeGreaterThan(1);
});

test('what is not read is passed over by its tag', () => {
  expect(
    texts(
      '<p>一</p><script>let a</script><style>p{}</style><textarea>二</textarea><canvas>三</canvas><!-- 四 --><p>五</p>',
    ),
  ).toEqual(['一五']);
});

test('all text comes once and in order, however the page is nested', () => {
  const markup =
    '<div><div><div><p>一<b>二</b>三</p><ul><li>四</li><li>五<p>六</p></li></ul></div><span>七</span></div>八</div>';
  expect(texts(markup).join('')).toBe('一二三四五六七八');
});

test('what the page takes away between two batches does not stop the reading', () => {
  show('<p id="a">一二三四</p><p id="b">五六七八九</p><p id="c">十一二三</p><p id="d">四五六七八</p><p>九</p>');
  const read: string[] = [];
  for (const { text } of batchesOf([document.body], { firstChars: 4, chars: 4, elements: 3 })) {
    read.push(text);
    if (read.length === 1) one('#a').remove();
    if (read.length === 2) for (const gone of ['#b', '#c']) one(gone).remove();
  }
  expect(read.at(0)).toBe('一二三四');
  expect(read.join('')).toContain('四五六七八');
  expect(read.at(-1)).toBe('九');
});

test('a text that was emptied is handed on, so that what was found in it can be forgotten', () => {
  const paragraph = show('<p>一二</p>');
  const text = document.createTextNode('');
  paragraph.append(text);
  expect([...batchesOf([text], small)]).toEqual([{ nodes: [text], text: '' }]);
});
