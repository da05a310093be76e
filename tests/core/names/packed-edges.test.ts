import { expect, test } from 'vitest';
import { anyFigure, readAllEdges } from '@/lib/core/names/packed-edges';

const told = (packed: string, friends: string[] = [], shared: string[] = []) =>
  readAllEdges(packed, '甲信', friends, shared).map(({ kind, left, right }) => `${kind} ${left}_${right}`);

test.each([
  ['', []],
  ['<音家', ['edge 音_', 'edge 家_']],
  ['>[银行,息', ['edge _银行', 'edge _息']],
  ['<家=大家', ['edge 家_', 'exception 大家_']],
  ['<家>息{就}好', ['edge 家_', 'edge _息', 'doubt 就_', 'doubt _好']],
])('%j holds %j', (packed, edges) => {
  expect(told(packed)).toEqual(edges);
});

test('a shared list stands by its number, and false friends around what they hold of the name', () => {
  expect(told('<[@1', [], ['音', '家我'])).toEqual(['edge 家_', 'edge 我_']);
  expect(told('', ['开甲信2023会', '乙信'])).toEqual(['friend 开_0000会']);
  expect(anyFigure('2023年')).toBe('0000年');
});
