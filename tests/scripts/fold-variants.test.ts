import { describe, expect, it } from 'vitest';
import { foldVariants } from '@/scripts/data/fold-variants';
import { lookAlikes } from '@/scripts/data/look-alikes';

const { script, lookAlikes: alike, everydayScript } = foldVariants();

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

  it('knows what is in everyday use of other scripts, and nothing that Simplified text is written with', () => {
    expect(['張', '騰', '農', '龍', '註'].map((character) => everydayScript.get(character))).toEqual([
      '张',
      '腾',
      '农',
      '龙',
      '注',
    ]);
    expect(['欠', '予', '沪', '著', '么', '后'].filter((character) => everydayScript.has(character))).toEqual([]);
    expect(everydayScript.size).toBeGreaterThan(1800);
  });

  it('takes a look-alike chosen by hand for what it was chosen for', () => {
    expect(
      ['狽', '婲', '崬', '釒', '絛', '叄'].map((character) => alike.get(character) ?? script.get(character)),
    ).toEqual(['呗', '花', '东', '金', '条', '三']);
    expect(['陸', '萬', '眾', '團'].map((character) => script.get(character))).toEqual(['陆', '万', '众', '团']);
  });

  it('has look-alikes that no conversion explains', () => {
    expect(alike.get('萣')).toBe('定');
    expect([...alike.keys()].filter((character) => script.has(character))).toEqual([]);
  });
});

it('no look-alike is meant by another', () => {
  const drawn = Object.values(lookAlikes).flatMap((characters) => [...characters]);
  expect(drawn.length).toBeGreaterThan(Object.keys(lookAlikes).length);
  expect(drawn.filter((character) => character in lookAlikes)).toEqual([]);
  expect(drawn.filter((character, index) => drawn.indexOf(character) !== index)).toEqual([]);
});
