import { expect, test } from 'vitest';
import { readSeenDisclosure } from '@/components/panel/lens/read-disclosure';
import { pageOmissions } from '@/components/panel/page/page-omissions';
import { aLenderOnPage, aPriceOnPage, aReport } from '@/tests/support/fake-app';
import { sampleLenders } from '@/tests/support/sample-lenders';

const lenders = new Map(sampleLenders.map((lender) => [lender.id, lender]));
const named = [aLenderOnPage('xiaomi-finance', 1, '小米金融')];

test('a page that names neither lender nor price leaves nothing out', () => {
  expect(pageOmissions(aReport(), lenders)).toEqual([]);
});

test('a brand alone leaves out price, contract lender and what lateness costs', () => {
  expect(pageOmissions(aReport({ lenders: named }), lenders)).toEqual([
    'cost_disclosure',
    'price',
    'contract_lender',
    'late_price',
  ]);
});

test('a page of loans offered elsewhere has none of the duties of mainland pages', () => {
  const prices = [aPriceOnPage('總費用年百分率 4.1%', 4.1, 4.1, { isOutsideMainland: true })];
  expect(pageOmissions(aReport({ prices }), lenders)).toEqual([]);
});

test('a daily price is a price, and no yearly one', () => {
  expect(
    pageOmissions(
      aReport({ lenders: named, prices: [aPriceOnPage('日息万五', 18.25, 18.25, { basis: 'day' })] }),
      lenders,
    ),
  ).toEqual(['cost_disclosure', 'yearly_price', 'contract_lender', 'late_price']);
});

test('the full name of a licensed lender, a yearly price, a penalty and the cost disclosure leave nothing out', () => {
  const report = aReport({
    lenders: [aLenderOnPage('mashang', 1, '马上消费金融股份有限公司')],
    prices: [aPriceOnPage('年化 18%', 18), aPriceOnPage('罚息 27%', 27, 27, { kind: 'penalty' })],
  });
  expect(pageOmissions(report, lenders, [{ items: [] }])).toEqual([]);
});

test('a cost disclosure that says what is charged when late leaves that out no more', () => {
  const rows = [['综合融资成本明示表'], ['贷款本金', '1万元'], ['收取主体', '甲'], ['罚息', '年利率18%']];
  const read = readSeenDisclosure({ rows, isDialog: false });
  expect(pageOmissions(aReport({ lenders: named }), lenders, read ? [read] : [])).not.toContain('late_price');
  expect(pageOmissions(aReport({ lenders: named }), lenders)).toContain('late_price');
});

test('the full name of a front is not the name on the contract', () => {
  const report = aReport({
    lenders: [aLenderOnPage('xiaomi-finance', 1, '小米金融信息服务有限公司')],
    prices: [aPriceOnPage('年化 18%', 18)],
  });
  expect(pageOmissions(report, lenders)).toContain('contract_lender');
});
