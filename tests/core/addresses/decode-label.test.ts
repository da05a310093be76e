import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLabel } from '@/lib/core/addresses/decode-label';

test.each([
  ['airstar', 'airstar'],
  ['xn--yets76evthlkk', '小米金融'],
  ['xn--irstar-2nf', 'аirstar'],
  ['xn--', 'xn--'],
  ['xn--!', 'xn--!'],
  ['xn--99999999', 'xn--99999999'],
])('%s reads %s', (label, read) => {
  expect(decodeLabel(label)).toBe(read);
});

test('what Node encodes is read back', () => {
  const letters = fc.constantFrom(...'小米金融马上消费招联аеорсхүäéabcxyz019');
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 15 }), (parts) => {
      const word = parts.join('');
      const encoded = domainToASCII(`${word}.com`);
      fc.pre(encoded !== '');
      expect(`${decodeLabel(encoded.replace(/\.com$/, ''))}`.normalize('NFC')).toBe(word.normalize('NFC'));
    }),
  );
});
