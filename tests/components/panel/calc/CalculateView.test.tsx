import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

function showCalculators() {
  const fake = fakeApp({ page: aPage() });
  const shown = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '计算' }));
  return { fake, ...shown };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });

test('the case of the drawn screen: 10,000 at 23.98 %, half more, day 422', async () => {
  showCalculators();
  type('合同年利率', '23.98');
  type('逾期天数', '422');
  expect(await screen.findByText('1,383.93 元')).toBeTruthy();
  expect(screen.getByRole('img', { name: '逾期天数与欠款：第 422 天按合同 14,158.72 元，按 24% 为 12,774.79 元' })).toBeTruthy();
  expect(screen.getByRole('row', { name: '360 13,547.73 12,367.12 1,180.61' })).toBeTruthy();
  expect(screen.getByText(/24% 不会自动适用/)).toBeTruthy();
});

test('the slider and the field are one figure', async () => {
  showCalculators();
  fireEvent.input(screen.getByRole('slider', { name: '逾期天数' }), { target: { value: '200' } });
  await waitFor(() => expect((screen.getByRole('textbox', { name: '逾期天数' }) as HTMLInputElement).value).toBe('200'));
  expect(screen.getByRole('heading', { name: /第 200 天的欠款/ })).toBeTruthy();
});

test('a rate that stays under the line has nothing to cut, and says so', async () => {
  showCalculators();
  type('合同年利率', '10');
  expect(await screen.findByText('加收后是一年 15%，不高于 24% 线。')).toBeTruthy();
  expect(screen.getByText('0.00 元')).toBeTruthy();
});

test('a blank field waits and says what is missing', async () => {
  showCalculators();
  type('逾期的本金', '');
  expect(await screen.findByText('填好上面的数字，这里就会算出来。')).toBeTruthy();
});

test('a loan by its payments, with a fee that makes it dearer', async () => {
  const { container } = showCalculators();
  fireEvent.click(screen.getByRole('radio', { name: '折成一年' }));
  expect(await screen.findByText('21.18%')).toBeTruthy();
  type('先扣或先付的费用', '500');
  expect(await screen.findByText('9,500.00')).toBeTruthy();
  expect(screen.getByText(/高于 24% 线/)).toBeTruthy();
  expect(await faultsFor(container)).toEqual([]);
}, 30_000);

test('payments that return too little make no loan', async () => {
  showCalculators();
  fireEvent.click(screen.getByRole('radio', { name: '折成一年' }));
  await screen.findByText('21.18%');
  type('每期还', '100');
  expect(await screen.findByText(/合不成一笔借款/)).toBeTruthy();
});

test('a wording of a page is read as it is typed', async () => {
  const { fake } = showCalculators();
  fake.sendToPanel({ view: 'translate', phrase: '日息万五' });
  expect(await screen.findByRole('img', { name: /日息万五 18.25%/ })).toBeTruthy();
  fireEvent.input(screen.getByRole('textbox', { name: '页面、广告或短信上的写法' }), { target: { value: '你好' } });
  expect(await screen.findByText(/没有读出价格/)).toBeTruthy();
});

test('nothing that is typed is kept', async () => {
  const { fake } = showCalculators();
  type('逾期的本金', '77,777');
  await screen.findByText(/77,777 元起/);
  expect(fake.calls.join()).not.toContain('77');
});
