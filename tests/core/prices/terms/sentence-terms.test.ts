import { expect, test } from 'vitest';
import { termsInSentence } from '@/lib/core/prices/terms/sentence-terms';
import { normalizeForPrices } from '@/lib/core/text/normalize';

function around(text: string, figure: string) {
  const folded = normalizeForPrices(text, 0, text.length);
  const start = folded.text.indexOf(figure);
  return termsInSentence(folded, start, start + figure.length);
}

test.each([
  ['借款20000元，分12期，年利率18%', '18%', 20000, 12],
  ['日息万五，借1万元，12个月', '万五', 10000, 12],
  ['贷款本金5万，月费率0.6%，共24期', '0.6%', 50000, 24],
])('%s: sum and term of the same sentence', (text, figure, principalYuan, periods) => {
  expect(around(text, figure)).toMatchObject({ principalYuan, periods });
});

test.each([
  ['年利率18%，可分3/6/12期', '18%'],
  ['年利率18%，最长36期，最高可借20万', '18%'],
  ['借款额度20万，日息万五', '万五'],
  ['年利率18%，前3期免息', '18%'],
  ['2026年11月借款产品比较：年利率18%', '18%'],
  ['借1万分12期。另一款年利率18%', '18%'],
  ['借1万 分12期\n另一款年利率18%', '18%'],
  ['借1万或借2万，6期或12期，年利率18%', '18%'],
])('%s: neither is said of this price', (text, figure) => {
  expect(around(text, figure)).toMatchObject({ principalYuan: null, periods: null });
});

test('what is owed whole to the end is told', () => {
  expect(around('月息1%，先息后本', '1%').isWholeToTheEnd).toBe(true);
  expect(around('月息1%，到期一次还清', '1%').isWholeToTheEnd).toBe(true);
  expect(around('月息1%，等额本息', '1%').isWholeToTheEnd).toBe(false);
});
