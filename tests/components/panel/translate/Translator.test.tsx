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
  expect(await screen.findByText('写的是一天 0.05%。')).toBeShown();
  expect(screen.getByText('乘 365 天，得一年 18.25%。')).toBeShown();
  expect(screen.getByText('有的合同一年按 360 天算，那就是 18%。')).toBeShown();
  const table = screen.getByRole('table', { name: '借 10,000 元、12 期，要付多少' });
  expect(within(table).getByRole('row', { name: '一共多付 1,015.87' })).toBeShown();
  expect(within(table).getByRole('row', { name: '每 1,000 元多付 101.59' })).toBeShown();
  expect(screen.getByText(/这句话没写借多少，按 10,000 元算。/)).toBeShown();
  expect(screen.getByText(/要真正比较，还缺：别的费用、借多少、几期/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('an ambiguous wording shows both readings and asks which', async () => {
  await translate('一分利');
  expect(await screen.findByRole('img', { name: '按月算 12%' })).toBeShown();
  expect(screen.getByRole('img', { name: '按年算 10%' })).toBeShown();
  expect(screen.getByText(/只有合同说了算/)).toBeShown();
});

test('a page that says another yearly figure is set against ours', async () => {
  await translate('日利率0.015%-0.05%(年化约5.4%-19.8%)');
  expect(await screen.findByText('页面自己说一年')).toBeShown();
  expect(screen.getByText('+1.55 个百分点')).toBeShown();
  expect(screen.queryByText('“年化约5.4%-19.8%”')).toBeNull();
});

test('fees are added up, alone and together', async () => {
  await translate('年化12%，会员费598元，担保费每月1%（1万，12期）');
  const table = await screen.findByRole('table', { name: '利息只按还没还的本金收时' });
  expect(within(table).getByRole('row', { name: /^只算利率 12%/ })).toBeShown();
  expect(within(table).getByRole('row', { name: /^只加会员费（598 元，先付一次） 23.88%/ })).toBeShown();
  expect(within(table).getByRole('row', { name: /^只加担保费（每期本金的 1%） 32.76%/ })).toBeShown();
  expect(within(table).getByRole('row', { name: /^全部加上 4[0-9.]+%/ })).toBeShown();
  expect(screen.queryByText(/还缺/)).toBeNull();
});

test('names in the phrase lead to their records', async () => {
  await translate('马上消费金融日息万五');
  fireEvent.click(await screen.findByRole('button', { name: /马上消费金融.*持牌机构/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /马上消费金融/ })).toBeShown();
});

test('what is no price says what it takes, and offers to look it up as a name', async () => {
  const { container } = await translate('你好');
  expect(await screen.findByRole('heading', { name: '没有读出价格。' })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '当作名称去查' }));
  expect(((await screen.findByRole('searchbox')) as HTMLInputElement).value).toBe('你好');
});

test('a blank field offers a sentence to try', async () => {
  await translate('');
  fireEvent.click(await screen.findByRole('button', { name: '借1万，每月还900，分12期' }));
  expect(await screen.findByText(/使两边相等的月利率是 1.204%，乘 12 得 14.45%。/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '清空' }));
  expect((screen.getByRole('textbox', { name: '页面、广告或短信上的写法' }) as HTMLTextAreaElement).value).toBe('');
});

test('it is all there in English', async () => {
  await translate('逾期加收50%，随借随还，年化18%', { locale: 'en' });
  expect(await screen.findByText('It states 18% a year.')).toBeShown();
  expect(screen.getByText('Once late, the rate goes up by 50% of itself.')).toBeShown();
  expect(screen.getByText(/Interest by the day/)).toBeShown();
});

test.each([
  ['zh-CN', '1,000% 以上'],
  ['zh-TW', '1,000% 以上'],
  ['en', 'over 1,000%'],
] as const)(
  'no figure above 1,000 %% is named, neither in the steps nor in the tables (%s)',
  async (locale, beyond) => {
    const { container } = await translate('日息3%，会员费299元', { locale });
    await screen.findAllByRole('table');
    const said = [...container.querySelectorAll('p, td, th, dd, h3, ol > li')]
      .map(({ textContent }) => textContent)
      .join('\n');
    expect(said).not.toMatch(/\d{4,}(?:\.\d+)?%/);
    expect(screen.getAllByRole('cell', { name: beyond })).toHaveLength(3);
  },
);

test('what was filled in to read a fee is said below the figures', async () => {
  const { container } = await translate('年化12%，担保费年化1.2%–3%，会员费299元（1万，12期）');
  expect(
    await screen.findByText(
      /担保费年化1.2%–3%”：写的是一个范围，按高的算；写的是一年的百分比，当作按还没还的本金、每期收十二分之一$/,
    ),
  ).toBeShown();
  expect(screen.getByText('“会员费299元”：没写什么时候收，当作先付一次')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('a charge on top is not worked out as a loan of its own', async () => {
  await translate('年化12%，担保费年化3%（1万，12期）');
  expect(await screen.findByRole('row', { name: /^只加担保费（一年收没还本金的 3%） 15%/ })).toBeShown();
  expect(screen.getAllByRole('table', { name: /要付多少$/ })).toHaveLength(1);
});

test('a passage that is too long stays as it was pasted, and it says what is read of it', async () => {
  await translate('');
  const field = screen.getByRole('textbox', { name: '页面、广告或短信上的写法' }) as HTMLTextAreaElement;
  const passage = `日息万五${'，欢迎申请'.repeat(100)}`;
  fireEvent.input(field, { target: { value: passage } });
  expect(await screen.findByText(/太长了，只看了前 300 个字/)).toBeShown();
  expect(field.value).toBe(passage);
  expect(await screen.findByText('写的是一天 0.05%。')).toBeShown();
});
