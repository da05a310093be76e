/** The lists of `assets/data` hold. What is checked, and how a mistake is told: `scripts/data/checks`, `tests/scripts/data-checks.test.ts`. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lenderSchema } from '@/lib/core/lenders/lender';
import { problemsIn } from '@/scripts/data/checks/check-data';
import { byCode, readDataTexts, unknownFiles } from '@/scripts/data/checks/data-files';

const texts = readDataTexts();

it('every file is one of the lists', () => {
  expect(unknownFiles()).toEqual([]);
});

it('all that the lists promise holds', () => {
  expect(problemsIn(texts)).toEqual([]);
});

describe('lenders', () => {
  const lenders = v.parse(v.array(lenderSchema), JSON.parse(texts.lenders));

  it('has at least 105 records; the run prints how many of each kind', () => {
    const counts = new Map<string, number>();
    for (const { kind } of lenders) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    console.info(
      `lenders by kind: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}; in all ${lenders.length}`,
    );
    expect(lenders.length).toBeGreaterThanOrEqual(105);
  });

  it('has all 31 licensed consumer finance companies, serial numbers without a gap', () => {
    const companies = lenders.filter(({ kind }) => kind === 'consumer_finance_company');
    const codes = companies
      .map(({ licences }) => licences.find(({ type }) => type === 'consumer_finance')?.code ?? 'none')
      .sort(byCode);
    expect(codes.map((code) => code.slice(0, 5))).toEqual(
      Array.from({ length: 31 }, (_, index) => `X00${String(index + 1).padStart(2, '0')}`),
    );
    expect(companies.filter(({ status }) => status.value !== 'licensed')).toEqual([]);
  });
});
