import { expect, test } from 'vitest';
import { clippingOf } from '@/lib/core/evidence/clipping';
import { maxClipping } from '@/lib/core/evidence/max-clipping';

const page = { title: ' 借款 ', address: 'https://bidai.example/a?b=1#top#x', selected: '', shown: ' 日息万五 ' };

test('what is selected is kept, else all that the page shows; the address without what follows the #', () => {
  expect(clippingOf(page)).toEqual({
    kind: 'clipping',
    lender: '',
    title: '借款',
    address: 'https://bidai.example/a?b=1',
    part: 'page',
    text: '日息万五',
    isCut: false,
  });
  expect(clippingOf({ ...page, selected: ' 万五\n' })).toMatchObject({ part: 'selection', text: '万五' });
});

test('a long page is cut, and says so; never through the middle of a character', () => {
  const long = clippingOf({ ...page, shown: `${'字'.repeat(maxClipping - 1)}𠮷野` });
  expect(long).toMatchObject({ isCut: true, text: '字'.repeat(maxClipping - 1) });
});

test('where there is no text nothing is kept', () => {
  expect(clippingOf({ ...page, shown: ' \n' })).toBeNull();
});
