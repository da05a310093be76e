import { describe, expect, it } from 'vitest';
import { notPlain, openPairFilter } from '@/lib/core/prefilter/pair-filter';
import { shippedLexicon } from '@/tests/support/lexicon';

const filter = openPairFilter('米金 滴滴借月 普惠】', 'm i f 米~洣 金 滴 借 月 普 惠', 'mif');
const places = (text: string) => {
  const found: number[] = [];
  filter.eachPair(text, (at) => {
    found.push(at);
    return false;
  });
  return found;
};

describe('eachPair', () => {
  it('reports the second character of a pair, through every disguise', () => {
    expect(places('小米金融')).toEqual([2]);
    expect(places('小洣\u200b · 金融')).toEqual([6]);
    expect(places('小米(mǐ)金融')).toEqual([6]);
    expect(places('小米⾦融')).toEqual([2]);
    expect(places('⽉普，⾦⽉')).toEqual([]);
    expect(openPairFilter('月金', '月 金', '').eachPair('⽉⾦', () => true)).toBe(true);
  });

  it('reports no parted, reversed or half pair', () => {
    expect(places('金米，米，金 米x金')).toEqual([]);
  });

  it('asks what follows where a pair alone is no name', () => {
    expect(places('滴滴出行，滴滴借，滴 滴(dī) 月付，滴滴')).toEqual([6, 11]);
    expect(places('普惠金融，【普惠】')).toEqual([7]);
    expect(places('滴滴⽉付，滴滴⾦')).toEqual([1]);
  });

  it('reads across a line break of the source', () => {
    expect(places('小米\n  金融')).toEqual([5]);
  });

  it('reports Latin pairs only in a word that begins as a name does', () => {
    expect(places('Mi f- mild family ＭＩｆ admin mi-f')).toEqual([1, 19]);
  });

  it('stops when told to', () => {
    let calls = 0;
    expect(filter.eachPair('米金米金', () => ++calls > 0)).toBe(true);
    expect(calls).toBe(1);
    expect(filter.eachPair('天气', () => true)).toBe(false);
  });
});

describe('plain text', () => {
  it('is what can be read letter by letter as it stands', () => {
    for (const text of ['The “quoted” café – 12% 😀\n\t', 'Łódź, Straße']) expect(text.search(notPlain)).toBe(-1);
    for (const text of ['a中', 'm\u200bi', 'ｍｉ', 'ⓜi', 'i\u00adf', 'm\ufe0fi', '㊎', 'the IRR', 'mі'])
      expect(text.search(notPlain)).toBeGreaterThan(-1);
  });

  it('is read whether it is short enough to be walked or is searched', () => {
    for (let plain = 0; plain < 200; plain++) {
      const space = '-'.repeat(plain);
      expect(places(`中${space} mif ${space}中`), `${plain} before and behind`).toEqual([plain + 3]);
      expect(places(`中${space} mif`), `${plain} before the last word`).toEqual([plain + 3]);
    }
  });

  it('holds names as they are listed, from the beginning of a word on', () => {
    expect(places('Admit, admif, MIF and mif')).toEqual([15, 23]);
  });

  it('has nothing else that stands for a letter of a name', () => {
    const [, groups = ''] = shippedLexicon.first.split('\n');
    const written = [...groups.replace(/[ ~]/g, '')].filter((character) => character > '\x7f');
    expect(written.filter((character) => character.search(notPlain) < 0)).toEqual([]);
  });

  it('ends no stretch of Chinese inside a name', () => {
    for (const from of [0, 740, 1770, 3800, 7900, 16_100]) {
      for (let before = from; before < from + 80; before++)
        expect(places(`${'天'.repeat(before)}小米\n 金`), `behind ${before}`).toEqual([before + 4]);
    }
  });

  it('is left out between long stretches of Chinese, and nothing beside them', () => {
    const plain = 'in plain words '.repeat(300);
    const name = '小米金融';
    const text = `${plain}${name}${plain}vivo 米金${plain}${'天'.repeat(2047)}米金`;
    expect(places(text).map((at) => text.slice(at - 1, at + 1))).toEqual(['米金', '米金', '米金']);
  });
});
