import { expect, it } from 'vitest';
import { openPairWalk } from '@/lib/core/prefilter/pair-walk';

const { walk, latinStart } = openPairWalk(
  '米金 滴滴借月 普惠】 金服!务 i贷',
  'm i f 米~洣 金 滴 借 月 普 惠 服 务 贷',
  'mif,mib',
);

function places(text: string, from = 0, end = text.length, asksForFigures = false): number[] {
  const found: number[] = [];
  const note = (at: number) => {
    found.push(at);
    return false;
  };
  walk(text, from, end, note, asksForFigures ? note : undefined);
  return found;
}

it('reports a pair that is enough by itself, and another only before its third character', () => {
  expect(places('米金，滴滴，滴滴借')).toEqual([1, 7]);
});

it('reports a refused pair before anything but what is refused directly behind it', () => {
  expect(places('金服务，金服公司，金服 务，金服')).toEqual([5, 10, 15]);
});

it('looks beyond the end of its stretch for what follows, not for where a pair begins', () => {
  expect(places('滴滴借', 0, 2)).toEqual([1]);
  expect(places('米金', 0, 1)).toEqual([]);
  expect(places('米金', 1, 2)).toEqual([1]);
});

it('finds its way back over a gap behind a Latin letter', () => {
  expect(places('mi \u200b 贷，m 贷')).toEqual([5]);
});

it('reports figures only when asked for them', () => {
  expect(places('7%')).toEqual([]);
  expect(places('7%', 0, 2, true)).toEqual([1]);
});

it('finds where a Latin word begins', () => {
  expect(latinStart('x m\u200bi', 4)).toBe(2);
  expect(latinStart('小米金', 2)).toBe(-1);
});
