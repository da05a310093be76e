import { describe, expect, test } from 'vitest';
import lpr from '@/assets/data/lpr.json';
import rules from '@/assets/data/rules.json';
import raw from '@/assets/strings/risk.json';
import type { LprEntry, Rule } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import { type RiskQuestion, riskWordIds } from '@/lib/core/lenders/risk/risk-signal';
import { riskSignals } from '@/lib/core/lenders/risk/risk-summary';
import { withTraditional } from '@/scripts/data/traditional';
import { aLicence, aLicensedLender, aName, aPrice } from '@/tests/support/licensed-lender';

const given = {
  rules: rules as Rule[],
  lpr: lpr as LprEntry[],
  today: '2026-11-22',
  words: withTraditional(raw),
};
const signalsOf = (part: Partial<Lender>, more: Partial<RiskQuestion> = {}) =>
  riskSignals({ ...given, lender: aLicensedLender(part), ...more });
const brief = (part: Partial<Lender>, more: Partial<RiskQuestion> = {}) =>
  signalsOf(part, more).map(({ id, shape }) => `${id} ${shape}`);
const find = (id: string, part: Partial<Lender>, more: Partial<RiskQuestion> = {}) =>
  signalsOf(part, more).find((signal) => signal.id === id);
const late = (upliftPercent: number | null) => ({ ...aLicensedLender().late, upliftPercent });
const status = (value: Lender['status']['value']) => ({ ...aLicensedLender().status, value });

test('no word is missing and none left over', () => {
  expect(Object.keys(raw).sort()).toEqual([...riskWordIds].sort());
});

describe('only what the five answers do not say', () => {
  test('a licensed lender whose prices and uplift are known', () => {
    expect(brief({ prices: [aPrice(7.2, 24)], late: late(50) })).toEqual(['credit-reporting plain']);
  });

  test('a brand, with micro-loans behind it and a price on the page', () => {
    const micro = {
      ...aLicence('not_a_lender'),
      type: 'online_micro_loan',
      holder: aName('样例消费金融有限公司'),
    } as const;
    const page = [
      { kind: 'rate', surface: '日息万五', annualPercentLow: 18.25, annualPercentHigh: 18.25 },
      { kind: 'penalty', surface: '罚息 0.1%', annualPercentLow: 36.5, annualPercentHigh: 36.5 },
    ] as const;
    const part = { kind: 'brand', status: status('front'), licences: [micro], prices: [aPrice(7.2, 23.9)] } as const;
    expect(brief({ ...part, licences: [micro], prices: [...part.prices] }, { pagePrices: page })).toEqual([
      'micro-path attention',
      'page-price plain',
      'credit-reporting plain',
    ]);
  });

  test('of a name nobody could identify nothing', () => {
    const creditReporting = { ...aLicensedLender().creditReporting, value: 'unknown' } as const;
    expect(brief({ kind: 'unidentified_name', status: status('unidentified'), creditReporting })).toEqual([]);
  });

  test('outside the mainland, only where it leaves a record', () => {
    expect(brief({ kind: 'outside_mainland', prices: [aPrice(30, 48)] })).toEqual(['credit-reporting plain']);
  });
});

describe('what they say', () => {
  test('the page’s dearest price, quoted as the page has it', () => {
    const page = [
      { kind: 'rate', surface: '日息万五', annualPercentLow: 18.25, annualPercentHigh: 18.25 },
      { kind: 'fee', surface: '月息 0.8%＋服务费', annualPercentLow: 37.74, annualPercentHigh: null },
    ] as const;
    expect(find('page-price', {}, { pagePrices: page })).toMatchObject({
      text: { zh: '这一页写的价格，连写明的费用，折成一年最高 37.74%，比 24% 线高 13.74 个百分点' },
      reason: { tw: '頁面寫的是「月息 0.8%＋服务费」' },
      shape: 'attention',
    });
    expect(find('page-price', {}, { pagePrices: [] })).toBeUndefined();
  });

  test('a price of the page that is too large to name is said to be large', () => {
    const page = [{ kind: 'rate', surface: '日息 5%', annualPercentLow: 1825, annualPercentHigh: 1825 }] as const;
    expect(find('page-price', {}, { pagePrices: page })).toMatchObject({
      text: { zh: '这一页写的价格折成一年在 1,000% 以上，远高于 24% 线' },
      shape: 'attention',
    });
  });

  test('the path of micro-loan companies by the LPR of the day', () => {
    const part: Partial<Lender> = {
      licences: [{ ...aLicence('unknown'), type: 'micro_loan' }],
      prices: [aPrice(7.2, 24)],
    };
    expect(find('micro-path', part)).toMatchObject({
      text: { zh: '小额贷款公司的新贷款要在 2027 年底前降到一年 12% 以内，查到的最高价是 24%' },
      ruleId: 'micro-12',
    });
    expect(find('micro-path', part, { today: '2028-01-01' })?.text.zh).toMatch(/应在一年 12% 以内/);
    expect(find('micro-path', { ...part, prices: [aPrice(7.2, 12)] })).toBeUndefined();
  });
});

test('each has a reason in every language, a source, a date and a known rule', () => {
  const known = new Set(given.rules.map(({ id }) => id));
  const all = [signalsOf({}), signalsOf({ prices: [aPrice(7.2, 36)], late: late(null) })].flat();
  for (const { text, reason, ruleId, source, asOf, confidence } of all) {
    expect([text, reason].every(({ zh, en }) => zh !== '' && en !== '' && !`${zh}${en}`.includes('{'))).toBe(true);
    expect(ruleId === null || known.has(ruleId)).toBe(true);
    expect({ source, asOf, confidence }).not.toMatchObject({ source: '' });
  }
});

test('a rule that is not in the list is not told', () => {
  expect(brief({ prices: [aPrice(7.2, 36)] }, { rules: [] })).toEqual(['credit-reporting plain']);
});
