import * as v from 'valibot';
import { expect, test } from 'vitest';
import { dateSchema, factSchema, idSchema, inLocale } from '@/lib/core/wording/fact';

const holds = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

test.each(['2025', '2025-10', '2025-10-01'])('%s is a date', (date) => {
  expect(holds(dateSchema, date)).toBe(true);
});

test.each(['', '25', '2025-13', '2025-10-32', '2025/10/01', 'soon'])('“%s” is no date', (date) => {
  expect(holds(dateSchema, date)).toBe(false);
});

test.each([
  ['xiaomi-finance', true],
  ['58haojie', true],
  ['Xiaomi', false],
  ['a--b', false],
  ['-a', false],
])('id %s holds: %s', (id, expected) => {
  expect(holds(idSchema, id)).toBe(expected);
});

test('a fact without source, date or confidence is none', () => {
  const whole = { text: { zh: '有', en: 'yes' }, source: 'law', asOf: '2025', confidence: 'official' };
  expect(holds(factSchema, whole)).toBe(true);
  for (const key of ['source', 'asOf', 'confidence', 'text'] as const)
    expect(holds(factSchema, { ...whole, [key]: undefined })).toBe(false);
  expect(holds(factSchema, { ...whole, text: { zh: ' ', en: 'yes' } })).toBe(false);
});

test('each reader gets their own language; Traditional falls back to Simplified', () => {
  const text = { zh: '贷款', tw: '貸款', en: 'loan' };
  expect((['zh-CN', 'zh-TW', 'en'] as const).map((locale) => inLocale(text, locale))).toEqual(['贷款', '貸款', 'loan']);
  expect(inLocale({ zh: '贷款', en: 'loan' }, 'zh-TW')).toBe('贷款');
});
