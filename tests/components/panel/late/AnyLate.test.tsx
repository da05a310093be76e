import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aLenderOnPage, aPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { lateRecords } from '@/tests/support/late-records';
import { aLender } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

const fenqile = aLender({ id: 'fenqile', name: { hans: '分期乐', hant: '分期樂', en: 'Fenqile' } });
const qifu = aLender({ id: 'qifu', name: { hans: '奇富借条', hant: '奇富借條', en: 'Qifu' } });
const listed = [fenqile, qifu];

const askLate = { view: 'late', lenderId: null, dueOn: null, overdueYuan: null } as const;

function open(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), lenders: listed, knowledge: lateRecords, ...options });
  const { container } = show(fake, <Panel />);
  fake.sendToPanel(askLate);
  return { fake, container };
}

const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const type = async (name: string, value: string) => fireEvent.input(await field(name), { target: { value } });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const values = async () => [
  (await field('逾期天数')).value,
  (await field('逾期的本金')).value,
  (await field('欠哪一家')).value,
];

test.each(['用合同上的利率算一遍', '全部求助渠道', /^写成信/])(
  'days, sum and lender stand there again after Back from “%s”',
  async (way) => {
    open();
    await type('逾期天数', '40');
    await type('逾期的本金', '5000');
    await type('欠哪一家', '分期乐');
    await screen.findByText(/照“分期乐”的记录/);
    await press(way);
    await waitFor(() => expect(screen.queryByLabelText('欠哪一家')).toBeNull());
    await press(/^返回/);
    expect(await values()).toEqual(['40', '5000', '分期乐']);
    expect(await screen.findByRole('heading', { name: /^今天做这三件/ })).toBeShown();
  },
);

test('entered anew it asks anew', async () => {
  const { fake } = open();
  await type('逾期天数', '40');
  fake.sendToPanel({ view: 'page' });
  await waitFor(() => expect(screen.queryByLabelText('欠哪一家')).toBeNull());
  fake.sendToPanel(askLate);
  expect(await values()).toEqual(['', '', '']);
});

test('a lender that the page does not name is found by a part of its name', async () => {
  const { container } = open();
  await type('逾期天数', '40');
  await type('欠哪一家', '奇富');
  await press('奇富借条');
  expect((await field('欠哪一家')).value).toBe('奇富借条');
  expect(await screen.findByText(/照“奇富借条”的记录/)).toBeShown();
  expect(document.activeElement).toBe(await field('欠哪一家'));
  expect(await faultsFor(container)).toEqual([]);
  await press('不是这家');
  expect((await field('欠哪一家')).value).toBe('');
});

test('of a name that is not listed that is said', async () => {
  open();
  await type('欠哪一家', '某某公司');
  expect(await screen.findByText(/^名单里没有这个名字/)).toBeShown();
});

test('a name on the page that is another than the record’s stands beside it', async () => {
  open({ page: aPage({ report: aReport({ lenders: [aLenderOnPage('qifu', 1, '360借条')] }) }) });
  const name = '奇富借条（页面上写：360借条）';
  await press(name);
  expect(await screen.findByText(`下面照“${name}”的记录说。`)).toBeShown();
});

test('what is typed into the field on top goes along: the lender and the sum', async () => {
  open();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '分期乐逾期40天5000' } });
  await press(/逾期 40 天/);
  expect((await screen.findAllByText(/^下面照“分期乐”的记录说/))[0]).toBeShown();
  await press(/^改天数/);
  expect(await values()).toEqual(['40', '5000', '分期乐']);
  expect(within(screen.getByRole('region', { name: '多出多少' })).getByText(/多出 123.29 到 197.10 元/)).toBeShown();
});
