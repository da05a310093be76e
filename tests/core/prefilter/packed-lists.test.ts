import { describe, expect, it } from 'vitest';
import { packBeginnings } from '@/lib/core/lexicon-build/rare-pairs';
import { codedCharacters, codeOfPlace, unpackBeginnings, unpackPairs } from '@/lib/core/prefilter/packed-lists';

describe('pairs', () => {
  const groups = 'a 金~唫 贷貸 3';

  it('writes by their places what is not ASCII', () => {
    expect(codedCharacters(groups)).toEqual(['金', '贷']);
    expect(unpackPairs('a金 BA 小B', groups)).toBe('a金 贷金 小贷');
  });

  it('gives each place a letter of its own, outside the letters of names', () => {
    const codes = Array.from({ length: 300 }, (_, place) => codeOfPlace(place));
    expect(new Set(codes).size).toBe(300);
    expect(codes.filter((code) => /^[a-z0-9 !]$/.test(code) || code > '\u07ff')).toEqual([]);
    const manyGroups = codes.map((_, place) => String.fromCharCode(0x4e00 + place)).join(' ');
    expect(unpackPairs(codes.join(''), manyGroups)).toBe(manyGroups.replaceAll(' ', ''));
  });
});

it('gives back the beginnings it was given', () => {
  const beginnings = ['360 digitech$', 'mi finance$', 'mi loan$', 'myban', 'xiaoma', 'xiaomi loan$'];
  expect(unpackBeginnings(packBeginnings(beginnings))).toEqual(beginnings);
  expect(packBeginnings(beginnings)).toBe('360 digitech$,mi finance$Cloan$Ayban,xiaomaEi loan$');
  expect(unpackBeginnings('')).toEqual([]);
});
