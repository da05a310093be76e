import { describe, expect, test } from 'vitest';
import lpr from '@/assets/data/lpr.json';
import raw from '@/assets/strings/legal-lines.json';
import type { LprEntry } from '@/lib/core/lenders/knowledge';
import { fourTimesLprPercent, legalCaps, legalCapWordIds, lprOn } from '@/lib/core/lenders/legal-caps';
import type { LenderKind } from '@/lib/core/lenders/lender';
import { withTraditional } from '@/scripts/data/traditional';

const series = lpr as LprEntry[];
const words = withTraditional(raw);
const brief = (kind: LenderKind, day: string) =>
  legalCaps(kind, day, series, words).map(({ id, percent, state }) => `${id} ${percent} ${state}`);

test('no word is missing and none left over', () => {
  expect(Object.keys(raw).sort()).toEqual([...legalCapWordIds].sort());
});

describe('the LPR of a day', () => {
  test.each([
    ['2019-08-19', null],
    ['2019-08-20', 4.25],
    ['2021-12-19', 3.85],
    ['2021-12-20', 3.8],
    ['2026-11-22', 3],
  ])('%s: %s', (day, percent) => {
    expect(lprOn(day, series)?.oneYearPercent ?? null).toBe(percent);
  });

  test.each([
    ['2020-08-20', 15.4],
    ['2022-01-20', 14.8],
    ['2024-10-21', 12.4],
    ['2026-11-22', 12],
  ])('four times that of %s is %d', (day, percent) => {
    const entry = lprOn(day, series);
    expect(entry && fourTimesLprPercent(entry)).toBe(percent);
  });
});

describe('lines by kind of lender, today', () => {
  test.each<[LenderKind, string[]]>([
    ['consumer_finance_company', ['court-24 24 applies', 'private-4lpr 12 not_applicable']],
    ['bank', ['court-24 24 applies', 'private-4lpr 12 not_applicable']],
    [
      'micro_loan_company',
      ['court-24 24 applies', 'micro-24 24 applies', 'micro-4lpr 12 path', 'private-4lpr 12 not_applicable'],
    ],
    [
      'platform',
      [
        'court-24 24 applies',
        'platform-24 24 applies',
        'micro-24 24 applies',
        'micro-4lpr 12 path',
        'private-4lpr 12 not_applicable',
      ],
    ],
    ['unidentified_name', ['court-24 24 applies', 'private-4lpr 12 applies']],
    ['closed_p2p', ['court-24 24 applies', 'private-4lpr 12 applies']],
    ['outside_mainland', ['court-24 24 not_applicable']],
  ])('%s', (kind, lines) => {
    expect(brief(kind, '2026-11-22')).toEqual(lines);
  });

  test('a name that only stands in front says so', () => {
    expect(legalCaps('brand', '2026-11-22', series, words)[0]?.text.zh).toMatch(/^后面放款的是持牌机构时/);
  });
});

describe('lines by day', () => {
  test('none before it held', () => {
    expect(brief('platform', '2017-07-31')).toEqual([]);
    expect(brief('micro_loan_company', '2025-11-30')).toEqual([
      'court-24 24 applies',
      'private-4lpr 12 not_applicable',
    ]);
    expect(brief('unidentified_name', '2020-08-19')).toEqual(['court-24 24 applies']);
  });

  test('the path of micro-loan companies ends with 2027', () => {
    expect(brief('micro_loan_company', '2027-12-31')).toContain('micro-4lpr 12 path');
    expect(brief('micro_loan_company', '2028-01-01')).toContain('micro-4lpr 12 applies');
  });

  test('says at which LPR and in the reader’s script', () => {
    const line = legalCaps('unidentified_name', '2021-03-01', series, words).at(-1);
    expect(line).toMatchObject({ percent: 15.4, ruleId: 'private-4lpr' });
    expect(line?.text.zh).toContain('在 2021-03-01 成立的，按 3.85% 算是 15.4%');
    expect(line?.text.tw).toContain('法院只保護到合約成立那天');
  });
});
