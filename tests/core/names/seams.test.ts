/** Names of everyday characters where a word goes on from them, each kind beside real mentions that must stay. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createFinder } from '@/lib/core/names/finder';
import { shippedLexicon } from '@/tests/support/lexicon';

const finder = createFinder(shippedLexicon);
const sentences = readFileSync('tests/corpus/names/seams.txt', 'utf8').trimEnd().split('\n');

describe('names at the seams of words', () => {
  it('has sentences of both kinds', () => {
    expect(sentences.filter((sentence) => sentence.includes('‹')).length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => !sentence.includes('‹')).length).toBeGreaterThan(30);
  });

  it.each(sentences)('%s', (sentence) => {
    const text = sentence.replace(/[‹›]/g, '');
    const named = Array.from(sentence.matchAll(/‹([^›]+)›/g), ([, name]) => name);
    expect(finder.find(text).mentions.map(({ start, end }) => text.slice(start, end))).toEqual(named);
  });
});

it('knows the group behind a lender as no lender and no stranger', () => {
  expect(finder.find('蚂蚁金服、京东金融等企业').mentions).toEqual([]);
  expect(finder.find('【海豚金服】催收电话').mentions.map(({ aliasText }) => aliasText)).toEqual(['海豚金服']);
});
