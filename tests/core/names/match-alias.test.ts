import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/lib/core/names/candidate';
import { openLexicon } from '@/lib/core/names/lexicon';
import { addCandidatesAt } from '@/lib/core/names/match-alias';
import { listOf, packLists } from '@/tests/support/lexicon';

const packed = packLists([
  listOf('one', [
    { text: '小米' },
    { text: '小米金融' },
    { text: 'Mi Pay' },
    { text: 'Mipay' },
    { text: '360借条' },
    { text: '捷信（中国）' },
  ]),
]);
const lexicon = openLexicon(packed);
const candidatesAt = (text: string, start = 0) => {
  const candidates: Candidate[] = [];
  addCandidatesAt(text, start, lexicon, candidates);
  return candidates.map(({ end, alias }) => `${lexicon.aliases[alias]?.text} ${text.slice(start, end)}`);
};

describe('addCandidatesAt', () => {
  it('adds every name that begins there', () => {
    expect(candidatesAt('小米金融')).toEqual(['小米 小米', '小米金融 小米金融']);
    expect(candidatesAt('小米金融', 1)).toEqual([]);
  });

  it('follows a name with a space and its twin without one', () => {
    expect(candidatesAt('mipay').sort()).toEqual(['Mi Pay mipay', 'Mipay mipay']);
    expect(candidatesAt('MI  PAY')).toEqual(['Mi Pay MI  PAY']);
    expect(candidatesAt('m ipay')).toEqual([]);
  });

  it('needs word edges around Latin letters and figures, none around Chinese characters', () => {
    expect(candidatesAt('mipays')).toEqual([]);
    expect(candidatesAt('1360借条', 1)).toEqual([]);
    expect(candidatesAt('用360 借条的', 1)).toEqual(['360借条 360 借条']);
  });

  it('tells brackets of a name from those of a pronunciation', () => {
    expect(candidatesAt('捷信(中国)')).toEqual(['捷信（中国） 捷信(中国)']);
    expect(candidatesAt('捷(jie)信（xin）（中国）')).toEqual(['捷信（中国） 捷(jie)信（xin）（中国）']);
  });
});
