import { describe, expect, it } from 'vitest';
import { latinBeginnings, rarePairs } from '@/lib/core/rare-pairs';

describe('rarePairs', () => {
  it('takes the rarest pair of each name, not an everyday word', () => {
    expect(rarePairs(['小米金融', '360金融', '贷款公司招联'])).toEqual(['0金', '招联', '米金'].sort());
  });

  it('lets names share a pair', () => {
    expect(rarePairs(['招联', '招联消费金融'])).toEqual(['招联']);
  });

  it('knows a Latin name by its first word only', () => {
    expect(rarePairs(['mi finance'])).toEqual(['mi']);
  });

  it('refuses a name without two neighbouring letters', () => {
    expect(() => rarePairs(['a b'])).toThrow('a b');
  });
});

it('lists what names known by Latin letters begin with', () => {
  const names = ['mi finance', 'mybank', '小米金融', 'dou分期'];
  expect(latinBeginnings(names, ['mi', 'yb', '米金', 'u分'])).toEqual(['mifina', 'mybank']);
});
