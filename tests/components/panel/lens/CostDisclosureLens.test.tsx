import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { SeenCostDisclosure } from '@/lib/core/report/page-report';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { aPage, aPriceOnPage, aReport, fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

function showReport(part: Partial<TabReport>) {
  return show(fakeApp({ page: aPage({ report: aReport(part) }) }), <Panel />);
}

const price = aPriceOnPage('年化12%', 12);

const rows = [
  ['个人贷款综合融资成本明示表'],
  ['贷款本金', '10,000元', '贷款期限', '12个月'],
  ['还款方式：等额本息'],
  ['息费项目', '收取主体', '收取标准', '收取方式'],
  ['贷款利息', '甲消费金融公司', '年利率12%', '随每期还款收取'],
  ['担保费', '乙担保公司', '每月1%', '每期收取'],
  ['年化综合融资成本', '24%'],
  ['逾期罚息', '甲消费金融公司', '年利率18%', '逾期后按日收取'],
];
const disclosure: SeenCostDisclosure = { rows, isDialog: true };

test('the disclosure says, we compute, and the difference; its rows, and what was not read', async () => {
  const { container } = showReport({ prices: [price], disclosures: [disclosure] });
  const section = await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect(within(section).getByText('在弹出的窗口里读到')).toBeShown();
  const figures = [...section.querySelectorAll('.difference > *')].map((cell) => cell.textContent);
  expect(figures).toEqual(['表上说一年', '24%', '按各行算出来', '32.76%', '相差', '−8.76 个百分点']);
  expect(within(section).getByText('借 10,000 元，12 期，等额本息：每月还一样多', { exact: false })).toBeShown();
  expect(within(section).getByText('乙担保公司收 · 每期收取')).toBeShown();
  expect(within(section).getByText('除此以外不再收费的声明')).toBeShown();
  expect(within(section).getByText('只说明这一页上没有读到。')).toBeShown();
  expect(screen.queryByText('综合融资成本明示表', { selector: 'li *' })).toBeNull();
  expect(section.textContent).not.toMatch(/违法|违规|不合规/);
  expect(await faultsFor(container)).toEqual([]);
});

test('a disclosure with too few figures is shown without a sum of ours', async () => {
  showReport({
    prices: [price],
    disclosures: [{ rows: rows.filter(([name]) => name !== '贷款本金'), isDialog: false }],
  });
  expect(await screen.findByText('缺数字，算不出')).toBeShown();
  expect(screen.getByText('贷款本金', { selector: 'li *' })).toBeShown();
});

test('a disclosure whose fees can be read in two ways says so, and gives both or neither', async () => {
  const yearly = (standard: string, stated: string) =>
    rows.map((row) =>
      row[0] === '担保费'
        ? ['担保费', '乙担保公司', standard, '按月收取']
        : row[0] === '年化综合融资成本'
          ? ['年化综合融资成本', stated]
          : row,
    );
  const shown = showReport({ prices: [price], disclosures: [{ rows: yearly('年化6%', '18%'), isDialog: false }] });
  const section = await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect([...section.querySelectorAll('.difference dd')].map((cell) => cell.textContent)).toEqual([
    '18%',
    '18%',
    '没有',
  ]);
  expect(within(section).getByText(/按还没还的本金收。 换一种读法是 22.53%。/)).toBeShown();
  shown.unmount();
  showReport({ prices: [price], disclosures: [{ rows: yearly('6%', '24%'), isDialog: false }] });
  expect(await screen.findByText('没写清楚，算不出')).toBeShown();
  expect(screen.getByText(/可以问：一共收几次，每次多少元？/)).toBeShown();
});

test('a disclosure that states the payment and no rate is worked out by it', async () => {
  const byPayment = [['综合融资成本明示表'], ['贷款本金', '10,000元'], ['贷款期限', '24期'], ['每期还款', '520元']];
  showReport({ prices: [price], disclosures: [{ rows: byPayment, isDialog: false }] });
  expect(await screen.findByText('22.25%')).toBeShown();
  expect(screen.getByText(/每期还 520 元/)).toBeShown();
  expect(screen.getByText(/表上没写利率，按每期还多少算。/)).toBeShown();
});

test('figures of the disclosure are kept whole', async () => {
  const { container } = showReport({ prices: [price], disclosures: [disclosure] });
  await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  expect([...container.querySelectorAll('.raw-t .nb')].map((figure) => figure.textContent)).toEqual([
    '10,000元',
    '12个月',
    '12%',
    '24%',
    '18%',
  ]);
});

test('a line of the disclosure takes all of its width, and leaves no empty cells beside it', async () => {
  const wide = [['综合融资成本明示表', '', '', ''], ...rows];
  const { container } = showReport({ prices: [price], disclosures: [{ rows: wide, isDialog: false }] });
  await screen.findByRole('region', { name: /^综合融资成本明示表/ });
  const first = container.querySelectorAll('.raw-t tr')[0]?.querySelectorAll('td') ?? [];
  expect(Array.from(first, (cell) => cell.colSpan)).toEqual([4]);
});

test('what only looked like a disclosure is none, and the disclosure counts as not read', async () => {
  showReport({ prices: [price], disclosures: [{ rows: [['综合融资成本是什么'], ['一篇文章']], isDialog: false }] });
  const omissions = await screen.findByRole('region', { name: /这一页没有写/ });
  expect(within(omissions).getByText('综合融资成本明示表')).toBeShown();
});

test('prices on the disclosure are left to the disclosure', async () => {
  showReport({
    prices: [price, aPriceOnPage('年利率18%', 18, 18, { isOnDisclosure: true, place: { frameId: 0, markId: 9 } })],
    disclosures: [disclosure],
  });
  expect(await screen.findByText('另有 1 处在明示表里，见下面。')).toBeShown();
  expect(screen.queryByRole('img', { name: /年利率18%/ })).toBeNull();
});
