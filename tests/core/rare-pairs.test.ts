import { describe, expect, it } from 'vitest';
import { latinBeginnings, packPairs, rarePairs } from '@/lib/core/rare-pairs';

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

  it('knows a Latin name by its first word only', () => {
    expect(written(['mi finance'])).toBe('mif');
  });

  it('reads on behind a space of the name, up to a bracket', () => {
    expect(written(['甜橙 金融', '普惠】'])).toBe('普惠】 甜橙金');
  });

  it('refuses a name without two neighbouring letters', () => {
    expect(() => rarePairs(['a b'])).toThrow('a b');
  });
});

it('lists what names known by Latin letters begin with', () => {
  const names = ['mi finance', 'mybank', '小米金融', 'dou分期'];
  expect(latinBeginnings(names, rarePairs(names))).toEqual(['mifinance', 'mybank']);
});
