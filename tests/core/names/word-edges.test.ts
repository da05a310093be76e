import { describe, expect, it } from 'vitest';
import {
  edgeCharacters,
  isClause,
  isOwed,
  isProduct,
  isWordBefore,
  isWordBehind,
  loanWordAfter,
  loanWordBeside,
  runsOn,
  standsAsName,
} from '@/lib/core/names/word-edges';

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

describe('runsOn', () => {
  it.each([
    ['人人贷', '着梦想', true],
    ['拿去花', '完了', true],
    ['安逸花', '钱', true],
    ['放心借', '鉴', true],
    ['人人贷', '借款', false],
    ['小米金融', '着', false],
  ])('%s%s: %s', (name, after, expected) => {
    expect(runsOn(name, after)).toBe(expected);
  });
});

it('knows the word that directly follows a name', () => {
  expect(loanWordAfter('逾期三天')).toBe('逾期');
  expect(loanWordAfter('，逾期')).toBe(null);
});

it('knows whose a debt is; of everyday words only where no verb can follow', () => {
  expect(isOwed('我还欠', '三万', true)).toBe(true);
  expect(isOwed('钱全还', '了', false)).toBe(true);
  expect(isOwed('借了', '三万', false)).toBe(true);
  expect(isOwed('借了', '三万', true)).toBe(false);
  expect(isOwed('还欠', '款', false)).toBe(false);
  expect(loanWordBeside('还欠', '八千')).toBe('欠');
  expect(loanWordBeside('还欠', '逾期')).toBe('逾期');
  expect(loanWordBeside('借了', '八千')).toBe(null);
});

it('needs no word before a name of three characters with a loan word behind', () => {
  expect(isProduct('来分期', '今年', '逾期的人')).toBe(true);
  expect(isProduct('白条', '粮站', '逾期')).toBe(false);
  expect(isProduct('白条', '我还欠', '八千')).toBe(true);
});

it('knows words that end before a name and begin behind it', () => {
  expect(isWordBefore('昨天向')).toBe(true);
  expect(isWordBefore('上海')).toBe(false);
  expect(isWordBehind('和别家')).toBe(true);
  expect(isWordBehind('结清证明')).toBe(true);
  expect(isWordBehind('息技术')).toBe(false);
});

it('lists the characters it needs folded, and only characters', () => {
  expect(edgeCharacters()).toMatch(/^[一-鿿]+$/);
});
