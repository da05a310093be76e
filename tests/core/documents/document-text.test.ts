import { expect, test } from 'vitest';
import { documentText, placesOf } from '@/lib/core/documents/document-text';
import type { PageLine } from '@/lib/core/documents/page-lines';
import { cellMark } from '@/lib/core/text/normalize';

const line = (cells: string[], isContinued = false): PageLine => ({
  cells,
  isContinued,
  table: null,
  box: { left: 0, right: 10, top: 0, bottom: 10 },
});
const document = documentText([
  { number: 1, lines: [line(['年利率为'], true), line(['18%。']), line(['期数', '金额'])] },
  { number: 3, lines: [line(['one'], true), line(['two'])] },
]);

test('lines that go on are one, cells keep their edge, and Latin words their blank', () => {
  expect(document.text).toBe(`年利率为18%。\n期数${cellMark}金额\none two\n`);
});

test('a place in the text leads to page and line, also where it goes over two', () => {
  const at = (words: string) => {
    const start = document.text.indexOf(words);
    return placesOf(document, start, start + words.length).map(({ page, line: number }) => [page, number]);
  };
  expect(at('年利率为18%')).toEqual([
    [1, 1],
    [1, 2],
  ]);
  expect(at('18%')).toEqual([[1, 2]]);
  expect(at('金额')).toEqual([[1, 3]]);
  expect(at('two')).toEqual([[3, 2]]);
});
