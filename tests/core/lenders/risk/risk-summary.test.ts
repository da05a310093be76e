import { describe, expect, test } from 'vitest';
import lpr from '@/assets/data/lpr.json';
import rules from '@/assets/data/rules.json';
import summaryWords from '@/assets/strings/lender-summary.json';
import raw from '@/assets/strings/risk.json';
import type { LprEntry, Rule } from '@/lib/core/lenders/knowledge';
import type { Lender } from '@/lib/core/lenders/lender';
import { type RiskQuestion, riskWordIds } from '@/lib/core/lenders/risk/risk-signal';
import { riskSignals } from '@/lib/core/lenders/risk/risk-summary';
import { withTraditional } from '@/scripts/data/traditional';
import { aLicence, aLicensedLender, aName, aPrice } from '@/tests/support/licensed-lender';
import { sampleEvidence } from '@/tests/support/sample-lenders';

const given = {
  rules: rules as Rule[],
  lpr: lpr as LprEntry[],
  today: '2026-11-22',
  words: withTraditional(raw),
  summaryWords: withTraditional(summaryWords),
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

describe('the order is that of the five answers', () => {
  test('a licensed lender whose prices are known', () => {
    expect(brief({ prices: [aPrice(7.2, 24)], late: late(50) })).toEqual([
      'licence plain',
      'price plain',
      'penalty attention',
      'credit-reporting plain',
    ]);
  });

  test('a licensed lender nothing is known of', () => {
    expect(brief({})).toEqual(['licence plain', 'price unknown', 'penalty unknown', 'credit-reporting plain']);
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
    expect(
      brief(
        { kind: 'brand', status: status('front'), licences: [micro], prices: [aPrice(7.2, 23.9)] },
        { pagePrices: page },
      ),
    ).toEqual([
      'really-lends attention',
      'licence plain',
      'price plain',
      'micro-path attention',
      'page-price plain',
      'penalty unknown',
      'credit-reporting plain',
    ]);
  });

  test('a name nobody could identify', () => {
    const part = {
      kind: 'unidentified_name',
      status: status('unidentified'),
      licences: [aLicence('none_found')],
      creditReporting: { ...aLicensedLender().creditReporting, value: 'unknown' },
    } as const;
    expect(brief({ ...part, licences: [aLicence('none_found')] })).toEqual([
      'unidentified unknown',
      'licence unknown',
      'price unknown',
      'credit-reporting unknown',
    ]);
  });

  test('a closed name and one outside the mainland', () => {
    expect(brief({ kind: 'closed_p2p', status: status('closed'), licences: [aLicence('unknown')] })[0]).toBe(
      'closed attention',
    );
    expect(brief({ kind: 'outside_mainland', prices: [aPrice(30, 48)] })).toEqual([
      'outside-mainland attention',
      'credit-reporting plain',
    ]);
  });
});

describe('what they say', () => {
  test('who really lends', () => {
    const signal = find('really-lends', { kind: 'brand', status: status('front') });
    expect(signal?.text).toMatchObject({
      zh: '看到的是它，放款的是样例消费金融有限公司',
      tw: '看到的是它，放款的是樣例消費金融有限公司',
    });
    expect(
      find('really-lends', {
        kind: 'brand',
        status: status('front'),
        chain: [{ level: 'seen_name', name: aName('某'), state: 'current', ...sampleEvidence }],
      })?.shape,
    ).toBe('unknown');
  });

  test('a price above the line, in points', () => {
    expect(find('price', { prices: [aPrice(7.2, 35.98)] })).toMatchObject({
      text: { zh: '查到的最高价是一年 35.98%，比 24% 线高 11.98 个百分点' },
      ruleId: 'spc-24',
      shape: 'attention',
    });
  });

  test('a floor alone is not a price', () => {
    expect(find('price', { prices: [aPrice(7.2, null)] })).toMatchObject({
      text: { zh: '只查到起价一年 7.2%，最高多少没有查到' },
      shape: 'unknown',
    });
  });

  test('the penalty, worked out', () => {
    expect(find('penalty', { prices: [aPrice(15, 23.98)], late: late(50) })).toMatchObject({
      text: { zh: '逾期后 23.98% 变成 35.97%，高于 24% 的部分可以请求法院调减' },
      reason: { en: 'The contract rate plus 50% of it' },
      ruleId: 'spc-24',
      shape: 'attention',
    });
    expect(find('penalty', { prices: [aPrice(7.2, 12)], late: late(50) })).toMatchObject({
      text: { zh: '逾期后 12% 变成 18%' },
      ruleId: 'penalty-251',
      shape: 'plain',
    });
    expect(find('penalty', { prices: [aPrice(7.2, 24)] })).toMatchObject({
      text: { zh: '逾期加收多少没有查到；若加收一半，24% 会变成 36%' },
      shape: 'unknown',
      source: 'regulator-pboc-2003-251',
    });
  });

  test('the page’s dearest price, quoted as the page has it', () => {
    const page = [
      { kind: 'rate', surface: '日息万五', annualPercentLow: 18.25, annualPercentHigh: 18.25 },
      { kind: 'fee', surface: '月息 0.8%＋服务费', annualPercentLow: 37.74, annualPercentHigh: null },
    ] as const;
    expect(find('page-price', {}, { pagePrices: page })).toMatchObject({
      text: { zh: '这一页写的价格折成一年最高 37.74%，比 24% 线高 13.74 个百分点' },
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
  const all = [
    signalsOf({}),
    signalsOf({ prices: [aPrice(7.2, 36)], late: late(50) }),
    signalsOf({ kind: 'brand', status: status('front') }),
  ].flat();
  for (const { text, reason, ruleId, source, asOf, confidence } of all) {
    expect([text, reason].every(({ zh, en }) => zh !== '' && en !== '' && !`${zh}${en}`.includes('{'))).toBe(true);
    expect(ruleId === null || known.has(ruleId)).toBe(true);
    expect({ source, asOf, confidence }).not.toMatchObject({ source: '' });
  }
});

test('a rule that is not in the list is not told', () => {
  expect(brief({}, { rules: [] })).toEqual(['licence plain', 'credit-reporting plain']);
});
