import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, aPriceOnPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOffer } from '@/tests/support/offers';
import { faultsFor, show } from '@/tests/support/show';

async function showCompare(options: FakeOptions = {}) {
  const fake = fakeApp(options);
  const shown = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: options.locale === 'en' ? 'Calculate' : '计算' }));
  fireEvent.click(await screen.findByRole('radio', { name: options.locale === 'en' ? 'Compare' : '比较' }));
  return { fake, ...shown };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });

test('with nothing kept it says how to begin, and leads to the page', async () => {
  const { container } = await showCompare();
  expect(await screen.findByRole('heading', { name: '还没有留下报价。' })).toBeShown();
  expect(screen.getByText('留下的报价只存在这台设备上，随时可以删。')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '去本页挑' }));
  expect(screen.getByRole('tab', { name: '本页', selected: true })).toBeShown();
});

test('offers stand in a table, the lowest yearly price first', async () => {
  const offers = [
    anOffer({ id: 'a', title: '甲', annualPercent: 24 }),
    anOffer({ id: 'b', title: '乙', annualPercent: 12, upfrontFeeFen: 59_800 }),
    anOffer({ id: 'c', title: '丙', annualPercent: 7.2 }),
  ];
  const { container } = await showCompare({ offers });
  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['丙', '乙', '甲']);
  expect(
    within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual([
    ...['7.2%', '394.28', '7.69–8.88'],
    ...['23.88%', '1,259.86', '12.82–14.79'],
    ...['24%', '1,347.15', '25.64–29.59'],
  ]);
  expect(screen.getByRole('img', { name: /乙 23.88%/ })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('where each offer comes from is said: a page, a picture that was checked, or the reader', async () => {
  await showCompare({
    offers: [
      anOffer({ id: 'a', title: '甲', pageHost: 'loan.example' }),
      anOffer({ id: 'b', title: '乙', source: 'picture' }),
      anOffer({ id: 'c', title: '丙' }),
    ],
  });
  const sourceOf = async (title: string) =>
    (await screen.findByRole('heading', { level: 3, name: title })).closest('li')?.textContent ?? '';
  expect(await sourceOf('甲')).toContain('取自 loan.example');
  expect(await sourceOf('乙')).toContain('从图里读的，你对照过');
  expect(await sourceOf('乙')).not.toContain('自己填的');
  expect(await sourceOf('丙')).toContain('自己填的');
});

test('what an offer leaves unsaid is filled in alike, and named', async () => {
  await showCompare({
    offers: [
      anOffer({ id: 'a', title: '甲' }),
      anOffer({ id: 'b', title: '乙', principalFen: null, termMonths: null, annualPercent: 7.2, annualIs: 'floor' }),
    ],
  });
  expect(await screen.findByText('没写借多少、分几期，按 10,000 元、12 期算')).toBeShown();
  expect(screen.getByText('只写了起价，你拿到的可能更高')).toBeShown();
  for (const sum of ['7.2% 起', '394.28 起', '7.69 起']) expect(screen.getByText(sum, { selector: 'td' })).toBeShown();
  expect(screen.getByText(/每期还 866\.19 元起/)).toBeShown();
  expect(screen.getByText(/排在前面不等于更便宜/)).toBeShown();
  type('借多少', '2万');
  expect(await screen.findByText('没写借多少、分几期，按 20,000 元、12 期算')).toBeShown();
  expect(screen.getByText(/“一共多付”不能直接比/)).toBeShown();
  type('分几期（每月一期）', '不知道');
  expect(await screen.findByText('填好上面的金额和期数，这里才会算。')).toBeShown();
});

test('a price of exactly 24 % is drawn on the line, not above it', async () => {
  const { container } = await showCompare({
    offers: [
      anOffer({ id: 'a', title: '甲', annualPercent: 24, annualIs: 'ceiling', principalFen: 100_000 }),
      anOffer({ id: 'b', title: '乙', annualPercent: 24, instalmentFen: 94_560 }),
    ],
  });
  await screen.findByRole('table');
  expect(container.querySelectorAll('.over')).toHaveLength(0);
  expect(screen.getAllByText('24%', { selector: 'td' })).toHaveLength(2);
});

test('fees in percent are counted and said; fees without a figure are not taken for none', async () => {
  const { container } = await showCompare({
    offers: [
      anOffer({ id: 'a', title: '甲', annualPercent: 18.25, upfrontFeeFen: 19_800, monthlyFeePercent: 1 }),
      anOffer({ id: 'b', title: '乙', annualPercent: 8.5, yearlyFeePercent: 6, feesLeftOut: 2 }),
    ],
  });
  expect(await screen.findByText('另收：先付 198 元；每期 100 元')).toBeShown();
  expect(screen.getByText('另收：一年收没还本金的 6%')).toBeShown();
  expect(screen.getByText('写了 2 项收费却没写清多少，没有算进去，真正的会更高')).toBeShown();
  expect(screen.queryByText(/没写别的费用/)).toBeNull();
  expect([...container.querySelectorAll('td:first-child')].map((cell) => cell.textContent)).toEqual([
    '14.5% 起',
    '42.73%',
  ]);
  expect(screen.getByText(/排在前面不等于更便宜/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('fees in percent and those left out can be corrected', async () => {
  const { fake } = await showCompare({ offers: [anOffer({ title: '甲', monthlyFeePercent: 1, feesLeftOut: 1 })] });
  fireEvent.click(await screen.findByRole('button', { name: '改“甲”' }));
  await screen.findByRole('form', { name: '改报价' });
  expect(screen.queryByRole('textbox', { name: '一年收没还本金的' })).toBeNull();
  type('每期另付，占本金', '0.8');
  type('没写清多少的收费', '0');
  fireEvent.click(screen.getByRole('button', { name: '留下' }));
  await screen.findByText('另收：每期 80 元');
  expect((await (await fake.app.offers).list())[0]).toMatchObject({ monthlyFeePercent: 0.8, feesLeftOut: 0 });
});

test('lateness rests on the record of the lender, where one is held', async () => {
  await showCompare({ offers: [anOffer({ lenderId: 'mashang', title: '马上' })] });
  expect(await screen.findByText('再留一个，就能放在一起比。')).toBeShown();
  fireEvent.click(await screen.findByRole('button', { name: /看马上消费金融/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /马上消费金融/ })).toBeShown();
});

test('what the offer itself adds once late goes before the record, and is said', async () => {
  await showCompare({ offers: [anOffer({ lenderId: 'mashang', title: '马上', lateUpliftPercent: 40 })] });
  expect(await screen.findByText('逾期加收 40%，报价里写的')).toBeShown();
  expect(screen.queryByText(/取自马上/)).toBeNull();
});

test('an offer is typed in, blanks stay unknown, and mistakes are said', async () => {
  const { fake, container } = await showCompare();
  fireEvent.click(await screen.findByRole('button', { name: '自己填一个' }));
  await screen.findByRole('form', { name: '填一个报价' });
  const keep = () => fireEvent.click(screen.getByRole('button', { name: '留下' }));
  keep();
  expect(await screen.findByText('先给它一个名字。')).toBeShown();
  expect(
    screen.getByRole('textbox', { name: '叫什么', description: '先给它一个名字。' }).getAttribute('aria-invalid'),
  ).toBe('true');
  type('叫什么', '街口银行');
  keep();
  expect(await screen.findByText('填上利率，或者每期还多少。')).toBeShown();
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '写明的利率' }));
  type('写明的利率', '低');
  keep();
  expect(await screen.findByText('上面有一格要改，那一格下面写着怎么填。')).toBeShown();
  expect(screen.getByText('填 0 到 1,000 之间的一个数，比如 18。')).toBeShown();
  expect(document.activeElement).toBe(
    screen.getByRole('textbox', { name: '写明的利率', description: /填 0 到 1,000/ }),
  );
  type('写明的利率', '18');
  expect(await faultsFor(container)).toEqual([]);
  keep();
  expect(await screen.findByRole('heading', { level: 3, name: '街口银行' })).toBeShown();
  expect(fake.calls).toContain('saveOffer("街口银行")');
  expect(screen.getByText('没写别的费用，有的话会更高')).toBeShown();
});

test('an offer is changed with what it held', async () => {
  await showCompare({ offers: [anOffer({ title: '甲', instalmentFen: 90_000, annualPercent: null })] });
  fireEvent.click(await screen.findByRole('button', { name: '改“甲”' }));
  expect(((await screen.findByRole('textbox', { name: '每期还' })) as HTMLInputElement).value).toBe('900');
  type('先扣或先付的费用', '299');
  fireEvent.click(screen.getByRole('button', { name: '留下' }));
  expect(await screen.findByRole('img', { name: /甲 20.29%/ })).toBeShown();
});

test('an offer repaid in one sum is compared by its simple interest, and it says so', async () => {
  await showCompare({
    offers: [
      anOffer({ id: 'a', title: '甲', annualPercent: 26, repayment: 'bullet' }),
      anOffer({ id: 'b', title: '乙', annualPercent: 24.5 }),
    ],
  });
  const table = await screen.findByRole('table');
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['乙', '甲']);
  expect(screen.getByText(/到期一次还清 · 按单利比/)).toBeShown();
  expect(screen.getByRole('img', { name: /甲 26%. 高于 24% 线 2 个百分点/ })).toBeShown();
});

test('what was removed can be put back', async () => {
  const { fake } = await showCompare({
    offers: [anOffer({ id: 'a', title: '甲' }), anOffer({ id: 'b', title: '乙' })],
  });
  fireEvent.click(await screen.findByRole('button', { name: '删“甲”' }));
  await waitFor(() => expect(screen.queryByRole('heading', { level: 3, name: '甲' })).toBeNull());
  fireEvent.click(await screen.findByRole('button', { name: '放回来' }));
  expect(await screen.findByRole('heading', { level: 3, name: '甲' })).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '全部删掉' }));
  expect(await screen.findByRole('heading', { name: '还没有留下报价。' })).toBeShown();
  expect(fake.calls).toContain('clearOffers()');
  fireEvent.click(screen.getByRole('button', { name: '放回来' }));
  await waitFor(() => expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(2));
});

test('twelve are enough', async () => {
  await showCompare({ offers: [...'abcdefghijkl'].map((id) => anOffer({ id, title: id })) });
  expect(await screen.findByText(/已经有 12 个/)).toBeShown();
  expect(screen.queryByRole('button', { name: '自己填一个' })).toBeNull();
});

test('the table goes into a file that runs nothing in a spreadsheet', async () => {
  const blobs: Blob[] = [];
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:here';
  });
  await showCompare({
    offers: [anOffer({ id: 'a', title: '=1+1' }), anOffer({ id: 'b', title: '乙,丙', annualPercent: 24 })],
  });
  fireEvent.click(await screen.findByRole('button', { name: '存成表格（CSV）' }));
  made.mockRestore();
  const lines = (await blobs[0]?.text())?.split('\r\n') ?? [];
  expect(lines[0]).toMatch(/^\uFEFF名称,贷款方,/);
  expect(lines[1]).toMatch(/^'=1\+1,,18,19.56,价格,,10000,12,/);
  expect(lines[2]).toMatch(/^"乙,丙",,24,/);
});

test('a price of the page is kept with its lender and its fees, and the panel leads to the comparison', async () => {
  const price = aPriceOnPage('日息万五', 0.05, 0.05, {
    basis: 'day',
    annualPercentLow: 18.25,
    annualPercentHigh: 18.25,
    lenderId: 'mashang',
    lenderName: '马上消费金融',
  });
  const fee = {
    surface: '会员费299元',
    kind: 'membership',
    amountFen: 29_900,
    percentOfPrincipal: null,
    when: 'upfront',
    assumptions: [],
    isTicked: false,
    lenderId: 'mashang',
    place: price.place,
  } as const;
  const fake = fakeApp({ page: aPage({ report: aReport({ prices: [price], fees: [{ ...fee, assumptions: [] }] }) }) });
  show(fake, <Panel />);
  const group = await screen.findByRole('listitem', { name: '马上消费金融' });
  fireEvent.click(within(group).getByRole('button', { name: /^留着比较/ }));
  fireEvent.click(await within(group).findByRole('button', { name: /^去比较/ }));
  expect(await screen.findByRole('heading', { level: 3, name: /马上消费金融：日息万五/ })).toBeShown();
  expect(screen.getByRole('img', { name: /24.14%/ })).toBeShown();
});

test('a price that is needed is asked for at its own field', async () => {
  await showCompare({});
  fireEvent.click(await screen.findByRole('button', { name: '自己填一个' }));
  fireEvent.input(await screen.findByRole('textbox', { name: '叫什么' }), { target: { value: '甲' } });
  fireEvent.click(screen.getByRole('button', { name: '留下' }));
  const rate = await screen.findByRole('textbox', { name: '写明的利率', description: '填上利率，或者每期还多少。' });
  expect(rate.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(rate);
});

test('it is all there in English', async () => {
  await showCompare({
    locale: 'en',
    offers: [anOffer({ id: 'a', title: 'A' }), anOffer({ id: 'b', title: 'B', annualPercent: null })],
  });
  expect(await screen.findByText('no price stated, so it cannot be compared')).toBeShown();
  expect(screen.getByRole('button', { name: 'Save as a table (CSV)' })).toBeShown();
});
