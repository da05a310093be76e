import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, aPriceOnPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { sampleEvidence, text } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

function showCalculators(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), ...options });
  const shown = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '计算' }));
  return { fake, ...shown };
}

const type = (label: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });

test('the case of the drawn screen: 10,000 at 23.98 %, half more, day 422', async () => {
  showCalculators();
  type('合同年利率', '23.98');
  type('逾期天数', '422');
  expect(await screen.findByText('1,383.93 元')).toBeShown();
  expect(
    screen.getByRole('img', { name: '逾期天数与欠款：第 422 天按合同 14,158.72 元，按 24% 为 12,774.79 元' }),
  ).toBeShown();
  expect(screen.getByRole('row', { name: '360 13,547.73 12,367.12 1,180.61' })).toBeShown();
  expect(screen.getByText(/24% 不会自动适用/)).toBeShown();
});

test('the slider and the field are one figure', async () => {
  showCalculators();
  fireEvent.input(screen.getByRole('slider', { name: /逾期/ }), { target: { value: '200' } });
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: '逾期天数' }) as HTMLInputElement).value).toBe('200'),
  );
  expect(screen.getByRole('heading', { name: /第 200 天的欠款/ })).toBeShown();
});

test('a rate that stays under the line has nothing to cut, and says so', async () => {
  showCalculators();
  type('合同年利率', '10');
  expect(
    await screen.findByText(
      '加收后是一年 15%，不高于 24% 线。按 24% 算，第 30 天会是 10,197.26 元，不比合同少，所以这条线在这里不起作用。',
    ),
  ).toBeShown();
  expect(screen.getByText('0.00 元')).toBeShown();
});

test('under the line no figure stands under the name of the line', async () => {
  showCalculators();
  type('合同年利率', '12');
  type('逾期天数', '422');
  expect(await screen.findByText(/按 24% 算，第 422 天会是 12,774.79 元/)).toBeShown();
  expect(screen.getAllByText('12,081.10')).toHaveLength(2);
  expect(screen.queryByText('按 24% 计')).toBeNull();
  expect(screen.queryByRole('columnheader', { name: '按 24%' })).toBeNull();
  expect(
    screen.getByRole('img', { name: '逾期天数与欠款：第 422 天按合同 12,081.10 元，没有超过 24% 线' }),
  ).toBeShown();
  expect(screen.getByRole('row', { name: '422 12,081.10 2,081.10' })).toBeShown();
});

test('a blank field waits and says what is missing', async () => {
  showCalculators();
  type('逾期的本金', '');
  expect(await screen.findByText('填好上面的数字，这里就会算出来。')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '逾期的本金' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '逾期的本金' }));
});

test.each([
  ['逾期的本金', 'abc', '填 0.01 到 1 亿之间的一个金额，比如 5000、5千、一万。'],
  ['合同年利率', '-1', '填 0 到 1,000 之间的一个数，比如 18。'],
  ['逾期天数', '1e99', '填 0 到 9,999 之间的整数天数，比如 30。'],
])('“%s” with “%s” says itself what to put in', async (label, value, told) => {
  const { container } = showCalculators();
  type(label, value);
  const message = await screen.findByText(told);
  const field = screen.getByRole('textbox', { name: label });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(field.getAttribute('aria-describedby')?.split(' ')).toContain(message.id);
  expect(screen.getByText(/还有读不出来的数/).textContent).toContain(label);
  expect(await faultsFor(container)).toEqual([]);
  type(label, '五十');
  await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('false'));
});

test.each(['一万', '１万', '¥10000', '10,000元', '10千'])('%s is ten thousand', async (written) => {
  showCalculators();
  type('逾期的本金', written);
  await screen.findByText(/本金 10,000 元起/);
  type('逾期天数', '422');
  expect(await screen.findByRole('row', { name: /^422 / })).toBeShown();
});

test('the stage reached is named: in words with what it rests on, in the plot and in the table', async () => {
  const { container } = showCalculators({ knowledge: sampleRecords });
  type('逾期天数', '422');
  expect(await screen.findByRole('heading', { level: 3, name: '走到的阶段：逾期 360 天以后' })).toBeShown();
  expect(screen.getByText('逾期 360 天以后的概要。')).toBeShown();
  expect(screen.getByRole('img', { name: /；走到的阶段：逾期 360 天以后$/ })).toBeShown();
  expect(screen.getByRole('rowheader', { name: /^422\s*逾期 360 天以后/ })).toBeShown();
  expect(screen.getByRole('rowheader', { name: /^90\s*逾期 31–90 天/ })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '看这个阶段能做什么' }));
  await screen.findByRole('tab', { name: '指南', selected: true });
  fireEvent.click(document.querySelector('button.back') as HTMLElement);
  const link = await screen.findByRole('button', { name: '看这个阶段能做什么' });
  await waitFor(() => expect(document.activeElement).toBe(link));
  expect((screen.getByRole('textbox', { name: '逾期天数' }) as HTMLInputElement).value).toBe('422');
});

test('the case of 422 days is one press away, says whose figures it shows, and gives one’s own back', async () => {
  const guide = async () => [
    {
      id: 'day-422',
      title: text('逾期 422 天，算清楚', 'Day 422'),
      answer: text('利息各多少。', 'The interest.'),
      paragraphs: [
        {
          kind: 'text' as const,
          text: text('文章没有写金额。', 'The article names no sum.'),
          ruleId: null,
          ...sampleEvidence,
        },
      ],
    },
  ];
  const { container } = showCalculators({ knowledge: { ...sampleRecords, guide } });
  type('逾期的本金', '7,000');
  fireEvent.click(screen.getByRole('button', { name: '看一个例子：逾期 422 天' }));
  expect(await screen.findByText('1,383.93 元')).toBeShown();
  expect(screen.getAllByText('14,158.72').length).toBeGreaterThan(0);
  expect(await screen.findByText(/文章没有写金额。/)).toBeShown();
  expect(screen.getByText(/下面填的是举例/)).toBeShown();
  expect(screen.getByRole('button', { name: '看指南：逾期 422 天，算清楚' })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '换回我填的数字' }));
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: '逾期的本金' }) as HTMLInputElement).value).toBe('7,000'),
  );
  expect(screen.queryByText(/下面填的是举例/)).toBeNull();
});

test('what is typed stays while the panel is open: other calculators, other tabs', async () => {
  showCalculators();
  type('逾期的本金', '7,777');
  fireEvent.click(screen.getByRole('radio', { name: '折成一年' }));
  type('每期还', '950');
  type('页面、广告或短信上的写法', '月息1%');
  fireEvent.click(screen.getByRole('radio', { name: '比较' }));
  fireEvent.click(await screen.findByRole('button', { name: '自己填一个' }));
  type('叫什么', '街口银行');
  fireEvent.click(screen.getByRole('tab', { name: '指南' }));
  fireEvent.click(screen.getByRole('tab', { name: '计算' }));
  expect(((await screen.findByRole('textbox', { name: '叫什么' })) as HTMLInputElement).value).toBe('街口银行');
  expect(document.activeElement).not.toBe(screen.getByRole('textbox', { name: '叫什么' }));
  fireEvent.click(screen.getByRole('radio', { name: '折成一年' }));
  expect((screen.getByRole('textbox', { name: '每期还' }) as HTMLInputElement).value).toBe('950');
  expect((screen.getByRole('textbox', { name: '页面、广告或短信上的写法' }) as HTMLTextAreaElement).value).toBe(
    '月息1%',
  );
  fireEvent.click(screen.getByRole('radio', { name: '逾期' }));
  expect((screen.getByRole('textbox', { name: '逾期的本金' }) as HTMLInputElement).value).toBe('7,777');
});

test('figures of a page that were changed are there again after the steps; each step takes the focus', async () => {
  const price = aPriceOnPage('日息万五', 0.05, 0.05, {
    basis: 'day',
    annualPercentLow: 18.25,
    annualPercentHigh: 18.25,
  });
  show(fakeApp({ page: aPage({ report: aReport({ prices: [price] }) }) }), <Panel />);
  fireEvent.click(await screen.findByRole('button', { name: '用它算：“日息万五”' }));
  const heading = await screen.findByRole('heading', { level: 1, name: '借款折成一年多少' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  type('借多少', '3万');
  fireEvent.click(screen.getByRole('button', { name: '一步步看“日息万五”' }));
  await screen.findByText('写的是一天 0.05%。');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
  fireEvent.click(document.querySelector('button.back') as HTMLElement);
  const steps = await screen.findByRole('button', { name: '一步步看“日息万五”' });
  await waitFor(() => expect(document.activeElement).toBe(steps));
  expect((screen.getByRole('textbox', { name: '借多少' }) as HTMLInputElement).value).toBe('3万');
});

async function showLoan(locale: 'zh-CN' | 'zh-TW' | 'en' = 'zh-CN') {
  const shown = show(fakeApp({ page: aPage(), locale }), <Panel />);
  fireEvent.click(screen.getAllByRole('tab')[2] as HTMLElement);
  fireEvent.click(screen.getAllByRole('radio')[1] as HTMLElement);
  await screen.findByText('21.18%');
  return shown;
}

test('the loan plot says how much of what is paid is the money that came; fees are cost', async () => {
  const { container } = await showLoan();
  expect(screen.getByText('每付 100 元，89.41 元是到手的钱，10.59 元是多付的。')).toBeShown();
  expect(
    screen.getByRole('img', {
      name: '一期一期付下来：12 期一共付 11,184.00 元，其中到手的钱 10,000.00 元，多付 1,184.00 元',
    }),
  ).toBeShown();
  type('先扣或先付的费用', '500');
  type('每期另付的费用', '10');
  expect(await screen.findByText('多付 1,804.00（利息 1,184.00，费用 620.00）')).toBeShown();
  expect(
    screen.getByRole('img', { name: /12 期一共付 11,304.00 元，其中到手的钱 9,500.00 元，多付 1,804.00 元/ }),
  ).toBeShown();
  fireEvent.click(screen.getByText('逐期还款表', { selector: 'summary' }));
  expect(screen.getByRole('row', { name: /^合计 11,304.00 9,500.00 1,184.00 620.00/ })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test.each(['equal_instalments', 'equal_principal', 'flat_fee', 'interest_first', 'bullet'])(
  '%s is plotted, at no cost too',
  async (kind) => {
    const { container } = await showLoan();
    fireEvent.click(screen.getByRole('radio', { name: '利率' }));
    fireEvent.change(screen.getByRole('combobox', { name: '怎么还' }), { target: { value: kind } });
    type('分几期（每月一期）', '600');
    await waitFor(() => expect(screen.getByRole('img', { name: /600 期一共付/ })).toBeShown());
    type('写明的利率', '0');
    expect(await screen.findByText('付出去的都是到手的钱，没有多付。')).toBeShown();
    expect(container.innerHTML).not.toContain('NaN');
  },
);

test('a loan repaid in one sum is headlined by its simple interest, the compounded figure named second', async () => {
  await showLoan();
  fireEvent.click(screen.getByRole('radio', { name: '利率' }));
  fireEvent.click(screen.getByRole('radio', { name: '每年' }));
  type('写明的利率', '26');
  fireEvent.change(screen.getByRole('combobox', { name: '怎么还' }), { target: { value: 'bullet' } });
  type('分几期（每月一期）', '3年');
  expect(await screen.findByText('26%')).toBeShown();
  expect(screen.getByText('高于 24% 线 2 个百分点')).toBeShown();
  expect(screen.getByText('到期一次还清，所以按单利比。按复利（利上加利）算是一年 21.19%。')).toBeShown();
});

test.each([
  ['zh-CN', '1,000% 以上', '远高于 24% 线'],
  ['zh-TW', '1,000% 以上', '遠高於 24% 線'],
  ['en', 'over 1,000%', 'Far above the 24% line'],
] as const)('%s: a price of many digits is only said to be large', async (locale, figure, sentence) => {
  const { container } = await showLoan(locale);
  fireEvent.input(screen.getAllByRole('textbox')[4] as HTMLElement, { target: { value: '9,999.99' } });
  expect(await screen.findByText(figure)).toBeShown();
  expect(screen.getByText(sentence)).toBeShown();
  expect(container.querySelector('.result')?.textContent).not.toMatch(/\d{5,}%|e\+\d|\d,\d{3},\d{3}/);
  expect(container.textContent).not.toMatch(/\d{6,}%|e\+\d/);
});

test('far days have no names that lie on one another', async () => {
  const { container } = showCalculators();
  type('逾期天数', '9999');
  await screen.findByRole('heading', { name: /第 9999 天/ });
  expect([...container.querySelectorAll('.plot .stg:not(.never)')].map((name) => name.textContent)).toEqual(['360+']);
  expect([...container.querySelectorAll('.plot .x:not(.never)')].map((name) => name.textContent)).toEqual([
    '360',
    '9999 天',
  ]);
});

test('a loan by its payments, with a fee that makes it dearer', async () => {
  const { container } = showCalculators();
  fireEvent.click(screen.getByRole('radio', { name: '折成一年' }));
  expect(await screen.findByText('21.18%')).toBeShown();
  type('先扣或先付的费用', '500');
  expect(await screen.findByText('9,500.00', { selector: 'dd' })).toBeShown();
  expect(screen.getByText(/高于 24% 线/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
}, 30_000);

test('payments that return too little make no loan', async () => {
  showCalculators();
  fireEvent.click(screen.getByRole('radio', { name: '折成一年' }));
  await screen.findByText('21.18%');
  type('每期还', '100');
  expect(await screen.findByText(/合不成一笔借款/)).toBeShown();
});

test('a wording of a page is read as it is typed', async () => {
  const { fake } = showCalculators();
  fake.sendToPanel({ view: 'translate', phrase: '日息万五' });
  expect(await screen.findByRole('img', { name: /日息万五 18.25%/ })).toBeShown();
  fireEvent.input(screen.getByRole('textbox', { name: '页面、广告或短信上的写法' }), { target: { value: '你好' } });
  expect(await screen.findByText(/没有读出价格/)).toBeShown();
});

test('nothing that is typed is kept', async () => {
  const { fake } = showCalculators();
  type('逾期的本金', '77,777');
  await screen.findByText(/77,777 元起/);
  expect(fake.calls.join()).not.toContain('77');
});
