import { expect, test } from 'vitest';
import { cutAtHits, findInGuide, hitsIn } from '@/components/panel/guide/find-in-guide';

const sentences = [
  { chapterId: 'late', paragraph: null, text: '逾期以后' },
  { chapterId: 'late', paragraph: 0, text: '逾期以后，逾期的利率' },
  { chapterId: 'law', paragraph: 3, text: 'LPR and lpr' },
];

test('every sentence that holds the words is found once, in reading order', () => {
  expect(findInGuide(sentences, '逾期').map(({ paragraph }) => paragraph)).toEqual([null, 0]);
  expect(findInGuide(sentences, ' Lpr ').map(({ chapterId }) => chapterId)).toEqual(['law']);
});

test('every place in a sentence is a hit, whatever the case', () => {
  expect(hitsIn('逾期以后，逾期的利率', undefined, '逾期')).toEqual([
    { start: 0, end: 2 },
    { start: 5, end: 7 },
  ]);
  expect(hitsIn('LPR and lpr', undefined, 'Lpr')).toHaveLength(2);
});

test('words of a page are found in whichever script the guide is read', () => {
  expect(hitsIn('罰息照合約算', '罚息照合同算', '罚息')).toEqual([{ start: 0, end: 2 }]);
  expect(hitsIn('罰息照合約算', '罚息照合同算', '罰息')).toEqual([{ start: 0, end: 2 }]);
  expect(hitsIn('用擴充功能', '用扩展', '扩展')).toEqual([]);
});

test('full-width letters and figures are found too', () => {
  expect(hitsIn('LPR 的 4 倍', undefined, 'ＬＰＲ')).toHaveLength(1);
});

test.each(['', '   ', '没有'])('finds nothing for %o', (query) => {
  expect(findInGuide(sentences, query)).toEqual([]);
});

test('a sentence is cut at its hits and loses no letter', () => {
  const text = '逾期以后，逾期的利率';
  expect(cutAtHits(text, hitsIn(text, undefined, '逾期'))).toEqual([
    { text: '逾期', isHit: true },
    { text: '以后，', isHit: false },
    { text: '逾期', isHit: true },
    { text: '的利率', isHit: false },
  ]);
  expect(cutAtHits(text, [])).toEqual([{ text, isHit: false }]);
});
