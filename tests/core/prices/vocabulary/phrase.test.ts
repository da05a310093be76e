import { expect, test } from 'vitest';
import { anyPhrase, phraseSource, phrases } from '@/lib/core/prices/vocabulary/phrase';

test.each([
  ['a blank stands for a hyphen', phrases('add on rate'), 'the add-on rate', 'the added rate'],
  ['plural', phrases('fee', { ending: 'plural' }), 'all fees', 'a feed'],
  ['stem', phrases('borrow', { ending: 'stem' }), 'borrowers', 'burrow'],
  ['whole words', phrases('rate'), 'a rate', 'a moderate one'],
  ['not behind', phrases('default', { unlessAfter: 'by' }), 'in default', 'by default'],
  ['not in front', phrases('fell', { unlessBefore: 'to' }), 'fell by', 'fell to'],
  ['signs are meant as such', phrases('p.a'), '6% p.a.', '6% pxa'],
])('%s', (_, vocabulary, fits, not) => {
  expect(anyPhrase([vocabulary]).test(fits)).toBe(true);
  expect(anyPhrase([vocabulary]).test(not)).toBe(false);
});

test('the longest phrase is tried first', () => {
  const [found] =
    new RegExp(phraseSource([phrases('rate'), phrases('rate of interest')])).exec('rate of interest') ?? [];
  expect(found).toBe('rate of interest');
});
