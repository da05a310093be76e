import { expect, test } from 'vitest';
import { linesFor } from '@/lib/services/background/omnibox';

const found = { first: '查“A&B”', others: [{ name: '小米金融', detail: '<品牌>' }] };

test('Chromium: the first line is set, escaped, and repeated so that it is shown', () => {
  expect(linesFor('A&B', found, 'chromium')).toEqual({
    firstLine: '查“A&amp;B”',
    lines: [
      { content: 'A&B', description: '查“A&amp;B”' },
      { content: '小米金融', description: '小米金融 – &lt;品牌&gt;' },
    ],
  });
});

test('Firefox: the first line stays as it is, and the answer is a line of its own', () => {
  expect(linesFor('A&B', found, 'firefox')).toEqual({
    firstLine: null,
    lines: [
      { content: 'A&B ', description: '查“A&B”' },
      { content: '小米金融', description: '小米金融 – <品牌>' },
    ],
  });
});
