import { describe, expect, it } from 'vitest';
import {
  businessLine,
  district,
  nameCharacter,
  phraseCharacter,
  phraseWord,
  placeName,
} from '@/lib/core/names/words/unlisted-words';

it('a place is taken with what it is called', () => {
  expect('广东省深圳市蓝鲸'.replace(placeName, '')).toBe('蓝鲸');
  expect('广西壮族自治区南宁市'.replace(placeName, '')).toBe('');
});

describe('district', () => {
  it.each([
    ['吴中区东吴', '东吴'],
    ['张家港市沙洲', '沙洲'],
    ['花都云穗', '云穗'],
    ['江北新区扬子', '扬子'],
    ['崂山泉', '崂山泉'],
    ['海星', '海星'],
  ])('of %s leaves %s', (name, rest) => {
    expect(name.replace(district, '')).toBe(rest);
  });
});

it('the line of business is no part of the name proper', () => {
  expect('东吴农村'.replace(businessLine, '')).toBe('东吴');
});

it.each(['设立', '新增', '知名', '首批', '聚焦', '建行', '有限', '诚聘'])('%s is of a phrase', (text) => {
  expect(phraseWord.test(text) || phraseCharacter.test(text)).toBe(true);
});

it.each(['海星', '蓝鲸', '东吴', '内蒙', '新云'])('%s is not', (text) => {
  expect(phraseWord.test(text) || phraseCharacter.test(text)).toBe(false);
});

it('names are made of nature, of what is precious and of numbers', () => {
  expect(['海星', '麦田', '鼎', '三六五'].filter((text) => !nameCharacter.test(text))).toEqual([]);
  expect(['靠谱', '三年'].filter((text) => nameCharacter.test(text))).toEqual([]);
});
