import { describe, expect, it } from 'vitest';
import { foldVariants } from '@/scripts/data/fold-variants';
import { lookAlikes } from '@/scripts/data/look-alikes';

const { script, lookAlikes: alike } = foldVariants();

describe('foldVariants', () => {
  it.each([
    ['錢', '钱'],
    ['凈', '净'],
    ['淨', '净'],
    ['臺', '台'],
    ['後', '后'],
    ['裡', '里'],
    ['裏', '里'],
    ['於', '于'],
    ['唄', '呗'],
    ['銭', '钱'],
  ])('%s stands for %s', (written, meant) => {
    expect(script.get(written)).toBe(meant);
  });

  it.each(['后', '里', '于', '钱', '金'])('%s stands for itself', (character) => {
    expect(script.has(character)).toBe(false);
  });

  it('has look-alikes that no conversion explains', () => {
    expect(alike.get('萣')).toBe('定');
    expect([...alike.keys()].filter((character) => script.has(character))).toEqual([]);
  });
});

it('no look-alike is meant by another', () => {
  const drawn = Object.values(lookAlikes).flatMap((characters) => [...characters]);
  expect(drawn.filter((character) => character in lookAlikes)).toEqual([]);
  expect(drawn.filter((character, index) => drawn.indexOf(character) !== index)).toEqual([]);
});
