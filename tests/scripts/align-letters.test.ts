import { expect, test } from 'vitest';
import { alignLetters } from '@/scripts/pictures/align-letters';

test.each([
  ['借錢唄', '借 呗', ['借', '', '呗']],
  ['有錢花', '有花', ['有', '', '花']],
  ['螞蟻', '', ['', '']],
  ['花唄', '隨花唄嗎', ['花', '唄']],
])('%s, read as %s', (written, read, answers) => {
  expect(alignLetters(written, read)).toEqual(answers);
});
