import { expect, test } from 'vitest';
import { editDistance, scorePicture, sumScores } from '@/scripts/bench/score-pictures';

const line = (text: string, isSure = true, goesOn = false) => ({ text, isSure, goesOn });

test('letters changed, added and taken away are counted', () => {
  expect(editDistance('年利率18%', '年利率18%')).toBe(0);
  expect(editDistance('年利率18%', '年率13%。')).toBe(3);
});

test('prices of lines that are not sure count only among all lines', () => {
  const score = scorePicture({
    text: '马上消费金融\n日利率0.05%',
    lines: [line('马上消费金融'), line('日利率0.05%', false)],
  });
  expect(score).toMatchObject({
    wrongLetters: 0,
    prices: { right: 0, wanted: 1 },
    pricesOfAll: { right: 1, wanted: 1 },
  });
  expect(score.names).toEqual({ right: 1, wanted: 1, found: 1 });
});

test('a figure that is sure and wrong is told, and a letter beside it is not', () => {
  const { sureAndWrong, sureLines } = scorePicture({
    text: '日利率0.05%\n最高20万元',
    lines: [line('日利率0.06%'), line('最高2万元'), line('最离20万元')],
  });
  expect(sureAndWrong).toEqual(['日利率0.06%', '最高2万元']);
  expect(sureLines).toBe(3);
  expect(sumScores([]).letters).toBe(0);
});
