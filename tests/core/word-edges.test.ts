import { describe, expect, it } from 'vitest';
import { edgeCharacters, isClause, loanWordAfter, readsAsVerb, standsAsName } from '@/lib/core/word-edges';

describe('standsAsName', () => {
  it.each([
    ['', '是一款借款产品'],
    ['我用', '的额度'],
    ['「', '」逾期'],
    ['听说', '上征信'],
    ['开通', ''],
  ])('%s…%s', (before, after) => {
    expect(standsAsName(before, after)).toBe(true);
  });

  it.each([
    ['大家可以', '款'],
    ['苏宁', '的额度'],
    ['钱拿', '掉'],
    ['我', '鸡'],
  ])('not %s…%s', (before, after) => {
    expect(standsAsName(before, after)).toBe(false);
  });
});

describe('isClause', () => {
  it('is a name between two stops', () => {
    expect(isClause('手续简单，', '！')).toBe(true);
    expect(isClause('', '~')).toBe(true);
    expect(isClause('借呗、', '、微粒贷')).toBe(false);
    expect(isClause('我用', '，')).toBe(false);
    expect(isClause('', '')).toBe(false);
  });
});

describe('readsAsVerb', () => {
  it.each([
    ['人人贷', '着梦想', true],
    ['拿去花', '完了', true],
    ['安逸花', '钱', true],
    ['放心借', '鉴', true],
    ['人人贷', '借款', false],
    ['小米金融', '着', false],
  ])('%s%s: %s', (name, after, expected) => {
    expect(readsAsVerb(name, after)).toBe(expected);
  });
});

it('knows the word that directly follows a name', () => {
  expect(loanWordAfter('逾期三天')).toBe('逾期');
  expect(loanWordAfter('，逾期')).toBe(null);
});

it('lists the characters it needs folded, and only characters', () => {
  expect(edgeCharacters()).toMatch(/^[一-鿿]+$/);
});
