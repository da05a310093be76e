import { expect, test } from 'vitest';
import { cutAtHits, findInGuide } from '@/components/panel/guide/find-in-guide';

const paragraphs = [
  { key: 'a', text: '逾期以后，逾期的利率' },
  { key: 'b', text: 'LPR and lpr' },
];

test('finds every place in reading order, whatever the case', () => {
  expect(findInGuide(paragraphs, '逾期')).toEqual([
    { key: 'a', start: 0, end: 2 },
    { key: 'a', start: 5, end: 7 },
  ]);
  expect(findInGuide(paragraphs, ' Lpr ')).toHaveLength(2);
});

test('words of a page are found in whichever script the guide is read', () => {
  const guide = [
    { key: 'a', text: '罰息照合約算', otherScript: '罚息照合同算' },
    { key: 'b', text: '用擴充功能', otherScript: '用扩展' },
  ];
  expect(findInGuide(guide, '罚息')).toEqual([{ key: 'a', start: 0, end: 2 }]);
  expect(findInGuide(guide, '罰息')).toEqual([{ key: 'a', start: 0, end: 2 }]);
  expect(findInGuide(guide, '扩展')).toEqual([]);
});

test('full-width letters and figures are found too', () => {
  expect(findInGuide([{ key: 'a', text: 'LPR 的 4 倍' }], 'ＬＰＲ')).toHaveLength(1);
});

test.each(['', '   ', '没有'])('finds nothing for %o', (query) => {
  expect(findInGuide(paragraphs, query)).toEqual([]);
});

test('a paragraph is cut at its hits and loses no letter', () => {
  const hits = findInGuide(paragraphs, '逾期');
  expect(cutAtHits('a', '逾期以后，逾期的利率', hits)).toEqual([
    { text: '逾期', hit: 0 },
    { text: '以后，', hit: null },
    { text: '逾期', hit: 1 },
    { text: '的利率', hit: null },
  ]);
  expect(cutAtHits('b', 'LPR and lpr', hits)).toEqual([{ text: 'LPR and lpr', hit: null }]);
});
