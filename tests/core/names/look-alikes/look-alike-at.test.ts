import { expect, test } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const named = (text: string) => finder.find(text).mentions.map(({ start, end }) => text.slice(start, end));

test.each([
  ['数禾农业合作社贷款买种子'],
  ['利信家居的分期付款'],
  ['叫“微银通”的支付公司，微银金服不是它', '微银金服'],
  ['微银通过短信催收，微银金服', '微银', '微银金服'],
  ['The Welend Valley run, with a loan of bikes'],
  ['CTBC Brothers won; the loan of a glove helped'],
  ['The word fenfu means to tell someone, and has to do with no loan'],
  ['‘Mi loan officer’ was the title of the sketch'],
  ['I owe Zhaolian 9k and Baitiao 2k', 'Zhaolian', 'Baitiao'],
])('another trade, a place, a word that is explained: %s', (text, ...names) => {
  expect(named(text)).toEqual(names);
});
