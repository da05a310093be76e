import { expect, test } from 'vitest';
import { buttonTitle } from '@/lib/services/background/button-title';
import { aLenderOnPage, aPage, aPriceOnPage, aReport, foundPage } from '@/tests/support/fake-app';

const origin = 'https://bidai.example';
const read = (lenders: (string | null)[], prices = 0) =>
  aPage({
    report: aReport({
      lenders: lenders.map((id) => aLenderOnPage(id)),
      prices: Array.from({ length: prices }, () => aPriceOnPage('日息万五', 18.25)),
    }),
  });

test('the number of the badge is said in words, with the prices beside it', () => {
  expect(buttonTitle(foundPage(), 'zh-CN')).toBe('逾镜：这一页提到 3 个贷款方，有 2 处价格');
  expect(buttonTitle(foundPage(), 'zh-TW')).toBe('逾鏡：這一頁提到 3 個貸款方，有 2 處價格');
  expect(buttonTitle(read(['lixin'], 1), 'en')).toBe('Overdue Lens: 1 lender is named on this page, with 1 price');
  expect(buttonTitle(read(['lixin', 'mashang']), 'en')).toBe('Overdue Lens: 2 lenders are named on this page');
});

test('names without a record do not count', () => {
  expect(buttonTitle(read([null, 'lixin']), 'zh-CN')).toBe('逾镜：这一页提到 1 个贷款方');
  expect(buttonTitle(read([null], 2), 'zh-CN')).toBe('逾镜：这一页有 2 处价格，没有认出贷款方');
  expect(buttonTitle(read([null]), 'zh-CN')).toBe('逾镜：这一页没有认出贷款方或价格');
});

test.each([
  [{ state: 'paused', origin }, '逾镜：已在此网站暂停'],
  [{ state: 'not_read', origin }, '逾镜：还没有读这一页，点一下就可以读'],
  [{ state: 'restricted', hidden: true }, '逾镜：还没有读这一页，点一下就可以读'],
  [{ state: 'restricted', hidden: false }, '逾镜：浏览器不让扩展读这一页'],
  [{ state: 'readable', origin, by: 'everywhere' }, '逾镜：这一页还没有结果'],
] as const)('without a number, why there is none: %j', (access, title) => {
  expect(buttonTitle(aPage({ access, report: null }), 'zh-CN')).toBe(title);
});
