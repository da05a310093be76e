import { expect, test } from 'vitest';
import { fillTemplate } from '@/lib/core/wording/template';

test.each([
  ['认出 {lenders} 个贷款方', { lenders: 3 }, '认出 3 个贷款方'],
  ['{n|lender|lenders} named', { n: 1 }, '1 lender named'],
  ['{n|lender|lenders} named', { n: 2 }, '2 lenders named'],
  ['“{surface}”', { surface: '$& {n}' }, '“$& {n}”'],
  ['nothing given: {name}', {}, 'nothing given: {name}'],
])('fills %s', (template, values, expected) => {
  expect(fillTemplate(template, values)).toBe(expected);
});
