import { describe, expect, it } from 'vitest';
import { latinBeginnings, packPairs, rarePairs } from '@/lib/core/lexicon-build/rare-pairs';

const written = (names: string[]) => packPairs(rarePairs(names));

describe('rarePairs', () => {
  it('takes the rarest pair of each name, not an everyday word, and what must follow it', () => {
    expect(written(['小米粥金融', '360金融', '贷款招联'])).toBe('0金融 款招联 米粥金');
  });

  it('asks for nothing more where the pair is a name, or ends one', () => {
    expect(written(['招联', '招联消费金融', '招联金融'])).toBe('招联');
  });

  it('lets names share a pair', () => {
    expect(written(['滴滴出行', '滴滴月付'])).toBe('滴滴出月');
  });

  it('leaves out names in Latin letters', () => {
    expect(written(['mi finance', 'mi金融'])).toBe('i金融');
  });

  it('reads on behind a space of the name, up to a bracket', () => {
    expect(written(['甜橙 金融', '普惠】'])).toBe('普惠】 甜橙金');
  });
});

describe('latinBeginnings', () => {
  it('knows a name by the beginning of a word that no English page holds', () => {
    expect(
      latinBeginnings(['mybank', '小米金融', 'dou分期', 'jd baitiao', 'baitiao', 'verylongname of a bank']),
    ).toEqual(['baiti', 'jdbai', 'myban', 'veryl']);
  });

  it('knows a short first word also as the beginning of one word: Duxiaoman', () => {
    expect(latinBeginnings(['du xiaoman'])).toEqual(['duxia', 'xiaoma']);
  });

  it('knows names of familiar words by all of them, up to where they must end', () => {
    expect(latinBeginnings(['lexin', 'home credit', 'industrial bank of far away'])).toEqual([
      'home credit$',
      'indus',
      'lexin$',
    ]);
  });

  it('lets lenders share the ending that many have', () => {
    expect(latinBeginnings(['citic consumer finance', 'bank of beijing consumer finance', 'mi finance'])).toEqual([
      'consumer finance$',
      'mi finance$',
    ]);
  });

  it('refuses a name without two neighbouring letters', () => {
    expect(() => latinBeginnings(['a b'])).toThrow('a b');
  });
});
