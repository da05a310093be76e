import { expect, test } from 'vitest';
import { defaultLoanInput, readLoan } from '@/components/figures/loan-input';

test('10,000 paid back as 12 times 932 is 21.18 % a year', () => {
  const loan = readLoan(defaultLoanInput);
  expect(loan.state === 'loan' && loan.yearlyPercent).toBeCloseTo(21.18, 2);
});

test('five in ten thousand a day, paid back in equal instalments, is 18.25 % a year', () => {
  const loan = readLoan({ ...defaultLoanInput, known: 'rate', rate: '0.05', ratePer: 'day' });
  expect(loan.state === 'loan' && loan.yearlyPercent).toBeCloseTo(18.25, 1);
});

test('a fee kept back makes the same payments dearer', () => {
  const loan = readLoan({ ...defaultLoanInput, upfront: '500' });
  expect(loan.state === 'loan' && loan.cost.receivedFen).toBe(950_000);
  expect(loan.state === 'loan' && loan.yearlyPercent).toBeGreaterThan(30);
});

test.each([
  [{ principal: '' }, 'missing', ['principal']],
  [{ principal: '', payment: '' }, 'missing', ['principal', 'payment']],
  [{ periods: '1.5' }, 'wrong', ['periods']],
  [{ periods: '601' }, 'wrong', ['periods']],
  [{ payment: 'much' }, 'wrong', ['payment']],
  [{ upfront: 'x', principal: '' }, 'wrong', ['upfront']],
  [{ known: 'rate', rate: '-1', payment: 'x' }, 'wrong', ['rate']],
] as const)('%o is %s: %o', (part, state, fields) => {
  expect(readLoan({ ...defaultLoanInput, ...part })).toEqual({ state, fields });
});

test.each([{ payment: '100' }, { upfront: '10,000' }])('%o makes no loan', (part) => {
  expect(readLoan({ ...defaultLoanInput, ...part }).state).toBe('no_loan');
});

test.each([
  ['12', 26],
  ['36', 26],
  ['3年', 26],
])('26 %% a year repaid in one sum after %s months is judged as 26 %%', (periods, percent) => {
  const loan = readLoan({
    ...defaultLoanInput,
    known: 'rate',
    rate: '26',
    ratePer: 'year',
    repayment: 'bullet',
    periods,
  });
  expect(loan.state === 'loan' && loan.yearlyPercent).toBeCloseTo(percent, 6);
});
