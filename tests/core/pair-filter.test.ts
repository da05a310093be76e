import { describe, expect, it } from 'vitest';
import { openPairFilter } from '@/lib/core/pair-filter';

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
  });

  it('reports no parted, reversed or half pair', () => {
    expect(places('金米，米，金 米x金')).toEqual([]);
  });

  it('asks what follows where a pair alone is no name', () => {
    expect(places('滴滴出行，滴滴借，滴 滴(dī) 月付，滴滴')).toEqual([6, 11]);
    expect(places('普惠金融，【普惠】')).toEqual([7]);
    expect(places('滴滴⽉付')).toEqual([1, 2]);
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

it('finds where a Latin word begins', () => {
  expect(filter.latinStart('x m\u200bi', 4)).toBe(2);
  expect(filter.latinStart('小米金', 2)).toBe(-1);
});
