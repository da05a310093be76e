import { expect, test } from 'vitest';
import { standTogether } from '@/lib/page/association/names-together';
import { show, textOf } from '@/tests/support/page-markup';

const part = (node: Text, startOffset: number, endOffset: number) =>
  new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset });

test.each([
  ['招联金融 · 好期贷', true],
  ['招联金融的产品好期贷', false],
])('%s: whether its two names are one', (text, areOne) => {
  const node = textOf(show(`<p>${text}</p>`));
  expect(standTogether(part(node, 0, 4), part(node, text.length - 3, text.length))).toBe(areOne);
});

test('names in a text that the page has shortened since are none', () => {
  const node = textOf(show('<p>招联金融 · 好期贷</p>'));
  const [first, second] = [part(node, 0, 4), part(node, 7, 10)];
  node.data = '招联';
  expect(standTogether(first, second)).toBe(false);
});
