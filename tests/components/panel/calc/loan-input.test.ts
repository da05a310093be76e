import { expect, test } from 'vitest';
import { readLoan, startOfLoan } from '@/components/panel/calc/loan-input';

test('10,000 paid back as 12 times 932 is 21.18 % a year', () => {
  const loan = readLoan(startOfLoan);
  expect(loan.state === 'loan' && loan.nominalPercent).toBeCloseTo(21.18, 2);
});

test('five in ten thousand a day, paid back in equal instalments, is 18.25 % a year', () => {
  const loan = readLoan({ ...startOfLoan, known: 'rate', rate: '0.05', ratePer: 'day' });
  expect(loan.state === 'loan' && loan.nominalPercent).toBeCloseTo(18.25, 1);
});

test('a fee kept back makes the same payments dearer', () => {
  const loan = readLoan({ ...startOfLoan, upfront: '500' });
  expect(loan.state === 'loan' && loan.cost.receivedFen).toBe(950_000);
  expect(loan.state === 'loan' && loan.nominalPercent).toBeGreaterThan(30);
});

test.each([{ principal: '' }, { periods: '1.5' }, { payment: 'much' }, { upfront: 'x' }])('%o leaves something missing', (part) => {
  expect(readLoan({ ...startOfLoan, ...part }).state).toBe('missing');
});

test.each([{ payment: '100' }, { upfront: '10,000' }])('%o makes no loan', (part) => {
  expect(readLoan({ ...startOfLoan, ...part }).state).toBe('no_loan');
});
