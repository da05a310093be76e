import * as v from 'valibot';
import { expect, test } from 'vitest';
import raw from '@/assets/strings/lender-summary.json';
import { lenderSummary } from '@/lib/core/lenders/lender-summary';
import {
  aliasesOfOwn,
  isOwnLenderId,
  ownLenderId,
  ownLenderSchema,
  priceOfOwn,
  recordOfOwn,
  shownStatus,
} from '@/lib/core/lenders/own-lender';
import { anOwnLender } from '@/tests/support/own-lenders';

test.each([
  ['a name of one character', { name: '甲' }],
  ['a spelling of one character', { spellings: ['甲'] }],
  ['too many spellings', { spellings: Array.from({ length: 9 }, (_, at) => `张三贷${at}`) }],
  ['an id that is not of its kind', { id: 'xiaomi-finance' }],
  ['a note without end', { note: '长'.repeat(501) }],
  ['a field that is not known', { score: 5 }],
])('%s is refused', (_, part) => {
  expect(v.safeParse(ownLenderSchema, { ...anOwnLender(), ...part }).success).toBe(false);
});

test('what was kept is taken as it is', () => {
  expect(v.parse(ownLenderSchema, anOwnLender())).toEqual(anOwnLender());
});

test('its id is told from a listed one', () => {
  expect(isOwnLenderId(ownLenderId('3F2A-9'))).toBe(true);
  expect(ownLenderId('3F2A-9')).toMatch(/^own-[a-z0-9-]+$/);
  expect(isOwnLenderId('owner-finance')).toBe(false);
});

test('pages are searched for its name and its other spellings, each once', () => {
  const own = anOwnLender({ name: '张三贷', spellings: ['张三借款', '张三贷'] });
  expect(aliasesOfOwn(own).map(({ lenderId, text }) => `${lenderId} ${text}`)).toEqual([
    `${own.id} 张三贷`,
    `${own.id} 张三借款`,
  ]);
});

test.each([
  ['月利率 1.5%', 18],
  ['月息一分五', 18],
  ['日息万五', 18.25],
  ['借一万，年化24%', 24],
])('the price “%s” is read as %s %% a year', (price, percent) => {
  expect(priceOfOwn(anOwnLender({ price }))?.annualPercentHigh).toBeCloseTo(percent, 2);
});

test('words that hold no price are kept and read as none', () => {
  expect(priceOfOwn(anOwnLender({ price: '还没说' }))).toBeNull();
  expect(priceOfOwn(anOwnLender({ price: '' }))).toBeNull();
});

test('as a record it has the reader’s price, and says of the rest that nothing is known', () => {
  const summary = lenderSummary(recordOfOwn(anOwnLender({ price: '月利率 1.5%' })), raw);
  expect(summary.aYear).toMatchObject({ known: true, span: { highPercent: 18 } });
  expect(shownStatus(recordOfOwn(anOwnLender()))).toBe('own');
  expect([summary.who.known, summary.licence.known, summary.ifLate.known]).toEqual([false, false, false]);
});
