import { expect, test } from 'vitest';
import {
  initialDrafts,
  isExample,
  shownKind,
  withExample,
  withKind,
  withLetter,
  withoutExample,
  withoutOwnLoans,
  withStart,
} from '@/components/panel/drafts/calculator-drafts';

const ofLender = {
  kind: 'lateness',
  lenderId: 'mashang',
  contractAnnualPercent: 23.98,
  upliftPercent: null,
  daysOverdue: 61,
} as const;

test('a record puts in what it says and leaves the rest as it was typed', () => {
  const typed = { ...initialDrafts, lateness: { sum: '7,000', percent: '12', uplift: 30, days: '5' } };
  const opened = withStart(typed, ofLender);
  expect(opened.lateness).toEqual({ sum: '7,000', percent: '23.98', uplift: 30, days: '61' });
  expect(opened.rateFrom).toEqual({ lenderId: 'mashang', percent: '23.98' });
  expect(opened.kind).toBe('lateness');
});

test('the rate of one record is not left standing for another that has none', () => {
  const opened = withStart(withStart(initialDrafts, ofLender), {
    ...ofLender,
    lenderId: 'lixin',
    contractAnnualPercent: null,
  });
  expect(opened.lateness.percent).toBe('18');
  expect(opened.rateFrom).toBeNull();
});

test('a place keeps the calculator that was chosen there until it is entered anew', () => {
  const opened = withStart(initialDrafts, ofLender);
  const changed = withKind(opened, ofLender, 'price');
  expect(shownKind(changed, ofLender)).toBe('price');
  expect(shownKind(changed, null)).toBe('price');
  expect(shownKind(withStart(changed, ofLender), ofLender)).toBe('lateness');
});

test('a wording is put in; no wording takes none away', () => {
  const worded = withStart(initialDrafts, { kind: 'price', phrase: '日息万五' });
  expect(worded.phrase).toBe('日息万五');
  expect(withStart(worded, { kind: 'price', phrase: '' }).phrase).toBe('日息万五');
});

test('the example can be taken back, and is none once a figure of it is changed', () => {
  const typed = { ...initialDrafts, lateness: { sum: '7,000', percent: '12', uplift: 30, days: '5' } };
  const shown = withExample(typed);
  expect(shown.lateness).toEqual({ sum: '10,000', percent: '23.98', uplift: 50, days: '422' });
  expect(isExample(shown)).toBe(true);
  expect(withExample(shown)).toBe(shown);
  expect(isExample({ ...shown, lateness: { ...shown.lateness, days: '423' } })).toBe(false);
  expect(withoutExample(shown)).toEqual(typed);
});

test('the same figures typed by hand are the reader’s own', () => {
  expect(isExample({ ...initialDrafts, lateness: withExample(initialDrafts).lateness })).toBe(false);
});

test('a letter that is made anew leaves nothing of the changed one', () => {
  const typed = withLetter(initialDrafts, 'a letter', { loanId: null, text: 'changed' });
  expect(withLetter(typed, 'a letter', null)).toEqual(initialDrafts);
});

test('with the loans goes what was typed about them, and no letter that is about none', () => {
  const ofNone = withLetter(initialDrafts, 'of none', { loanId: null, text: 'to the court' });
  const typed = withLetter(ofNone, 'of a loan', { loanId: 'loan-1', text: 'to the lender' });
  expect(withoutOwnLoans(typed)).toEqual(ofNone);
});
