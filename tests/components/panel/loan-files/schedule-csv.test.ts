import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import words from '@/assets/strings/panel-loan-files.json';
import { scheduleCsv } from '@/components/panel/loan-files/schedule-csv';
import { toFen } from '@/lib/core/loans/money';
import { standingOf } from '@/lib/core/own-loans/loan-standing';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { anOwnLoan } from '@/tests/support/own-loans';

const today = '2026-03-31';
const write = (...loans: OwnLoan[]) =>
  scheduleCsv(
    loans.map((loan) => ({ loan, dues: standingOf(loan, today).dues })),
    today,
    (key) => words[key].en,
  );
const read = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;

test('each payment is a line, with sums as figures', () => {
  const text = write(anOwnLoan({ payments: [{ on: '2026-02-28', amountFen: toFen(94_560) }] }));
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [heading, first, second, third, ...rest] = read(text);
  expect(heading).toContain('Penalty so far');
  const lender = '甲小额贷款有限公司';
  expect(first).toEqual([
    lender,
    '1',
    '2026-02-28',
    '945.6',
    '745.6',
    '200',
    '0',
    '9254.4',
    '0',
    '0',
    '2026-02-28',
    'paid',
  ]);
  // 760.51 late by 3 days at 36 % over 365 days: 2.25
  expect(second).toEqual([
    lender,
    '2',
    '2026-03-28',
    '945.6',
    '760.51',
    '185.09',
    '0',
    '8493.89',
    '2.25',
    '947.85',
    '',
    'late',
  ]);
  expect(third?.at(-1)).toBe('ahead');
  expect(rest).toHaveLength(9);
});

test('no cell begins as a formula, whatever the lender is called', () => {
  const starts = ['=', '+', '-', '@', '\t=', '\r=', ' =', '＝', '＋', '－', '＠', '\u200b='];
  const name = fc.tuple(fc.constantFrom(...starts), fc.string({ maxLength: 60 })).map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, (lender) => {
      const rows = read(write(anOwnLoan({ lender })));
      expect(rows).toHaveLength(13);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([12]));
    }),
  );
});
