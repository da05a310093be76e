import { fireEvent, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

async function translate(phrase: string, options: FakeOptions = {}) {
  const fake = fakeApp(options);
  const shown = show(fake, <Panel />);
  fake.sendToPanel({ view: 'translate', phrase });
  await screen.findByRole('heading', { level: 1 });
  return { fake, ...shown };
}

test('a daily rate is put on a year, step by step, with what it costs', async () => {
  const { container } = await translate('日息万五');
  expect(await screen.findByText('写的是一天 0.05%。')).toBeTruthy();
  expect(screen.getByText('乘 365 天，得一年 18.25%。')).toBeTruthy();
  expect(screen.getByText('有的合同一年按 360 天算，那就是 18%。')).toBeTruthy();
  const table = screen.getByRole('table', { name: '借 10,000 元、12 期，要付多少' });
  expect(within(table).getByRole('row', { name: '一共多付 1,015.87' })).toBeTruthy();
  expect(within(table).getByRole('row', { name: '每 1,000 元多付 101.59' })).toBeTruthy();
  expect(screen.getByText(/这句话没写借多少，按 10,000 元算。/)).toBeTruthy();
  expect(screen.getByText(/要真正比较，还缺：有没有别的费用、借多少、分几期/)).toBeTruthy();
  expect(await faultsFor(container)).toEqual([]);
});

test('an ambiguous wording shows both readings and asks which', async () => {
  await translate('一分利');
  expect(await screen.findByRole('img', { name: '按月算 12%' })).toBeTruthy();
  expect(screen.getByRole('img', { name: '按年算 10%' })).toBeTruthy();
  expect(screen.getByText(/只有合同说了算/)).toBeTruthy();
});

test('a page that says another yearly figure is set against ours', async () => {
  await translate('日利率0.015%-0.05%(年化约5.4%-19.8%)');
  expect(await screen.findByText('页面自己说一年')).toBeTruthy();
  expect(screen.getByText('+1.55 个百分点')).toBeTruthy();
  expect(screen.queryByText('“年化约5.4%-19.8%”')).toBeNull();
});

test('fees are added up, alone and together', async () => {
  await translate('年化12%，会员费598元，担保费每月1%（1万，12期）');
  const table = await screen.findByRole('table', { name: '利息只按还没还的本金收时' });
  expect(within(table).getByRole('row', { name: /^只算利率 12%/ })).toBeTruthy();
  expect(within(table).getByRole('row', { name: /^加会员费（598 元，先付一次） 23.88%/ })).toBeTruthy();
  expect(within(table).getByRole('row', { name: /^加担保费（每期本金的 1%） 32.76%/ })).toBeTruthy();
  expect(within(table).getByRole('row', { name: /^全部加上 4[0-9.]+%/ })).toBeTruthy();
  expect(screen.queryByText(/还缺/)).toBeNull();
});

test('names in the phrase lead to their records', async () => {
  await translate('马上消费金融日息万五');
  fireEvent.click(await screen.findByRole('button', { name: /马上消费金融.*持牌机构/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /马上消费金融/ })).toBeTruthy();
});

test('what is no price says what it takes, and offers to look it up as a name', async () => {
  const { container } = await translate('你好');
  expect(await screen.findByRole('heading', { name: '没有读出价格。' })).toBeTruthy();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '当作名称去查' }));
  expect(screen.getByRole('tab', { name: '贷款方', selected: true })).toBeTruthy();
});

test('a blank field offers a sentence to try', async () => {
  await translate('');
  fireEvent.click(await screen.findByRole('button', { name: '借1万，每月还900，分12期' }));
  expect(await screen.findByText(/使两边相等的月利率是 1.204%，乘 12 得 14.45%。/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '清空' }));
  expect((screen.getByRole('textbox', { name: '页面、广告或短信上的写法' }) as HTMLTextAreaElement).value).toBe('');
});

test('it is all there in English', async () => {
  await translate('逾期加收50%，随借随还，年化18%', { locale: 'en' });
  expect(await screen.findByText('It states 18% a year.')).toBeTruthy();
  expect(screen.getByText('Once late, the rate goes up by 50% of itself.')).toBeTruthy();
  expect(screen.getByText(/Interest by the day/)).toBeTruthy();
});
