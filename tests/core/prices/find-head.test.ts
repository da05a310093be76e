import { expect, test } from 'vitest';
import { contextIn } from '@/tests/support/figure-in';

test.each([
  ['年化利率18%', '利率', 'rate'],
  ['3%的违约金', '违约金', 'fee'],
  ['担保费年化6%', '担保费年化', 'fee'],
  ['担保费(年化6%)', '担保费(年化', 'fee'],
  ['利率为日0.04%', '利率', 'rate'],
  ['通过率98%', '过率', 'other'],
  ['按揭P减2%', '减', 'other'],
  ['月利率:0.004(5%年利率除以12)', '年利率', 'rate'],
])('%s: %s', (text, word, kind) => {
  expect(contextIn(text).head).toMatchObject({ word, kind });
});

test('a word behind that leads on to the next figure, or names a sum, is not this one’s', () => {
  expect(contextIn('30%年化利率18%').head.kind).toBe('none');
  expect(contextIn('2.88%手续费3000').head.kind).toBe('none');
  expect(contextIn('0.9%的账户管理费和3%滞纳金').head.word).toBe('账户管理费');
});

test('the wording begins with the words that belong to the governing one', () => {
  const { head } = contextIn('可借,贷款实际年利率18%');
  expect('可借,贷款实际年利率18%'.slice(head.start)).toBe('贷款实际年利率18%');
});
