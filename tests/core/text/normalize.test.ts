import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as OpenCC from 'opencc-js';
import { expect, test } from 'vitest';
import { normalizeForPrices } from '@/lib/core/text/normalize';

const fold = (text: string): string => normalizeForPrices(text, 0, text.length).text;

test.each([
  ['年化利率１８．５％', '年化利率18.5%'],
  ['日息萬(wàn)分之五', '日息万分之五'],
  ['費（fèi）率', '费率'],
  ['費(fe\u0300i)率', '费率'],
  ['年化(IRR)', '年化(IRR)'],
  ['7.2%～24%', '7.2%~24%'],
  ['7.2%——24%', '7.2%--24%'],
  ['7 . 2 %', '7.2%'],
  ['年 化 利 率 7.2%', '年化利率 7.2%'],
  ['年\u200b化\ufeff利\u00ad率', '年化利率'],
  ['年化利率\n  首付', '年化利率 首付'],
  ['借1万 每月还900 分12期', '借1万每月还900 分12期'],
  ['利率、费率。', '利率,费率;'],
  ['百分之贰拾肆', '百分之二十四'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('each folded character knows where it came from', () => {
  const text = '问：費(fèi)率 １２％';
  const { text: folded, at } = normalizeForPrices(text, 2, text.length);
  expect(folded).toBe('费率 12%');
  expect([...folded].map((_, index) => text.charAt(at[index] ?? -1))).toEqual(['費', '率', ' ', '１', '２', '％']);
});

test('offsets rise and stay inside the part folded', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'費(è)）（ \n\u200b\ud83d％.1%a萬') }),
      fc.nat(20),
      (text, start) => {
        const { text: folded, at } = normalizeForPrices(text, Math.min(start, text.length), text.length);
        expect(at).toHaveLength(folded.length);
        at.forEach((offset, index) => {
          expect(offset).toBeLessThan(text.length);
          expect(offset).toBeGreaterThan(at[index - 1] ?? -1);
        });
      },
    ),
  );
});

test('every character the price patterns are written with is also read in its Traditional forms', {
  timeout: 30_000,
}, () => {
  const files = readdirSync('lib/core').filter((name) =>
    /^(price-(?!text)|hidden-fees|cost-table|translate-phrase)/.test(name),
  );
  const code = files
    .map((name) => readFileSync(`lib/core/${name}`, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('');
  const converters = (['t', 'tw', 'hk'] as const).map((to) => OpenCC.Converter({ from: 'cn', to }));
  const unread = [...new Set(code.match(/[\u4e00-\u9fff]/g))].flatMap((character) =>
    converters.map((convert) => convert(character)).filter((form) => form !== character && fold(form) !== character),
  );
  // 傭 is the hired hand; the commission meant here is 佣 in both scripts.
  expect(unread.filter((form) => form !== '傭')).toEqual([]);
});

test('blanks between figures and words cost what other characters cost', () => {
  const text = '利率 7% '.repeat(40_000);
  const start = performance.now();
  expect(fold(text).startsWith('利率 7%利率 7%')).toBe(true);
  expect(performance.now() - start).toBeLessThan(2000);
});
