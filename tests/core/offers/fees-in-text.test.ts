import { expect, test } from 'vitest';
import { feesInText, type NameInText, textAround } from '@/lib/core/offers/fees-in-text';
import { findPrices } from '@/lib/core/prices/find-prices';

/** Names are single capitals on lines of their own. */
function read(text: string) {
  const names: NameInText[] = [...text.matchAll(/[A-Z]/g)].map(({ 0: key, index }) => ({
    start: index,
    end: index + 1,
    key,
  }));
  const nameOf = ({ start }: { start: number }) => names.findLast((name) => name.end <= start)?.key ?? null;
  const prices = findPrices(text).map((price) => ({ ...price, lenderId: null }));
  return { names, nameOf, prices, ...feesInText(text, prices, names, nameOf) };
}
const pairs = (text: string) => read(text).fees.map(({ fee, price }) => [fee.surface, price.surface]);

test('a fee belongs to the last price before it, else to the next', () => {
  expect(pairs('年利率18%\n服务费3%\n年利率12%')).toEqual([['服务费3%', '年利率18%']]);
  expect(pairs('服务费3%\n年利率18%')).toEqual([['服务费3%', '年利率18%']]);
});

test('another name between them parts a fee from a price', () => {
  expect(pairs('A\n年利率18%\nB\n服务费3%\n年利率12%')).toEqual([['服务费3%', '年利率12%']]);
  expect(pairs('A\n年利率18%\nA\n服务费3%')).toEqual([['服务费3%', '年利率18%']]);
});

test('what stands far from a price is no fee of its offer', () => {
  expect(pairs(`年利率18%\n${'说明'.repeat(300)}贷款服务费3%`)).toEqual([]);
});

test('a yearly percent of a fee is a charge and no price of its own', () => {
  const { chargesByYear, fees } = read('年利率18%\n担保费用：年化6%');
  expect([...chargesByYear.values()]).toEqual(['担保费用：年化6%']);
  expect(fees.map(({ price }) => price.surface)).toEqual(['年利率18%']);
});

test('the words of an offer end where another name begins', () => {
  const text = 'A\n年利率18%\n借款10000元\nB\n年利率12%\n分24期';
  const { prices, names, nameOf } = read(text);
  const around = prices.map((price) => textAround(text, price, nameOf(price), names).trim());
  expect(around).toEqual(['A\n年利率18%\n借款10000元', 'B\n年利率12%\n分24期']);
});
