import { expect, test } from 'vitest';
import { daysLateOf, factsOfLoan, factsWithoutLoan, isNearLimitation } from '@/lib/core/letters/letter-facts';
import { fenFromYuan, toFen } from '@/lib/core/loans/money';
import { aLicensedLender } from '@/tests/support/licensed-lender';
import { anOwnLoan } from '@/tests/support/own-loans';
import { sampleLenders } from '@/tests/support/sample-lenders';

test('a loan that is late: the oldest payment, its days and its parts', () => {
  const facts = factsOfLoan(anOwnLoan(), null, '2026-04-09');
  expect(facts).toMatchObject({
    lender: { zh: '甲小额贷款有限公司' },
    dueOn: '2026-02-28',
    loan: { paidFen: 0, settledOn: null, isAboveCap: false },
  });
  expect(daysLateOf(facts)).toBe(40);
  expect(facts.loan?.late?.days).toBe(40);
});

test('a letter goes to the company, of the contract or the record, and never to a brand', () => {
  const ofBrand = anOwnLoan({ lender: '样例借 · 好用贷' });
  expect(factsOfLoan(ofBrand, null, '2026-04-09').lender).toBeNull();
  expect(factsOfLoan(ofBrand, aLicensedLender(), '2026-04-09').lender?.zh).toBe('样例消费金融有限公司');
  expect(factsOfLoan(anOwnLoan(), aLicensedLender(), '2026-04-09').lender?.zh).toBe('甲小额贷款有限公司');
});

test('a loan that is not late: the next payment', () => {
  const facts = factsOfLoan(anOwnLoan(), null, '2026-02-01');
  expect(facts.dueOn).toBe('2026-02-28');
  expect(facts.loan?.late).toBeNull();
  expect(daysLateOf(facts)).toBe(-27);
});

test('a loan that is paid off says when, and nothing is due', () => {
  const plan = {
    by: 'list',
    dues: [{ dueOn: '2026-02-28', amountFen: toFen(1_000_000), principalFen: null }],
  } as const;
  const paid = [
    { on: '2026-02-20', amountFen: fenFromYuan(4000) },
    { on: '2026-02-27', amountFen: fenFromYuan(6000) },
  ];
  const facts = factsOfLoan(anOwnLoan({ plan: { ...plan, dues: [...plan.dues] }, payments: paid }), null, '2026-04-09');
  expect(facts.dueOn).toBeNull();
  expect(facts.loan).toMatchObject({ settledOn: '2026-02-27', paidFen: 1_000_000, late: null });
});

test('outside the mainland nothing is said to lie above 24 %', () => {
  const [lender] = sampleLenders;
  const outside = { ...(lender as NonNullable<typeof lender>), kind: 'outside_mainland' as const };
  const dear = anOwnLoan({ upfrontFeeFen: fenFromYuan(1000) });
  expect(factsOfLoan(dear, null, '2026-04-09').loan?.isAboveCap).toBe(true);
  expect(factsOfLoan(dear, outside, '2026-04-09').loan?.isAboveCap).toBe(false);
});

test('without a loan the record names a lender that holds the licence, and no other', () => {
  expect(factsWithoutLoan(aLicensedLender(), null, '2026-04-09').lender?.zh).toBe('样例消费金融有限公司');
  const front = sampleLenders.find(({ status }) => status.value === 'front') ?? null;
  expect(front).not.toBeNull();
  expect(factsWithoutLoan(front, '2026-04-01', '2026-04-09')).toMatchObject({
    lender: null,
    dueOn: '2026-04-01',
    loan: null,
  });
  expect(daysLateOf(factsWithoutLoan(null, null, '2026-04-09'))).toBeNull();
});

test('three years are near from the thousandth day', () => {
  expect(isNearLimitation(999)).toBe(false);
  expect(isNearLimitation(1000)).toBe(true);
});
