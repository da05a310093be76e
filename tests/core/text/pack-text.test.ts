import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packText, unpackText } from '@/lib/core/text/pack-text';

const symbols = '金融小米借款贷消费有限公司';
const byteLength = (text: string) => new TextEncoder().encode(text).length;

it('gives back every text', () => {
  const texts = fc
    .array(fc.constantFrom(...symbols, 'a', '/', ' ', '消费金融', '有限公司'), { maxLength: 300 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(unpackText(packText(text, symbols), symbols)).toBe(text);
    }),
  );
});

it('makes repetitions short', () => {
  const text = '小米消费金融有限公司/'.repeat(40);
  const { rules, coded } = packText(text, symbols);
  expect(byteLength(rules + coded)).toBeLessThan(byteLength(text) / 10);
});

it('makes repeated letters short too, though two of them are as short as what stands for them', () => {
  const text = '-consumer-finance/'.repeat(40);
  expect(byteLength(Object.values(packText(text, symbols)).join(''))).toBeLessThan(byteLength(text) / 5);
});

it('refuses a character it has no symbol for', () => {
  expect(() => packText('银', symbols)).toThrow('no symbol for 银');
});
