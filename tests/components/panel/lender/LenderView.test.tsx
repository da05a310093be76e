import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { Lender } from '@/lib/core/lenders/lender';
import { aLenderOnPage, aPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { aLender, sampleEvidence, sampleLenders, text } from '@/tests/support/sample-lenders';
import { faultsFor, show, unfold } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const name = (hans: string) => ({ hans, hant: hans, en: hans });
const brand = aLender({
  id: 'xiaomi-finance',
  name: { hans: '小米金融', hant: '小米金融', en: 'Xiaomi Finance' },
  chain: [
    { level: 'seen_name', name: name('小米金融'), lenderId: 'xiaomi-finance', state: 'current', ...sampleEvidence },
    { level: 'lender', name: name('马上消费金融'), lenderId: 'mashang', state: 'current', ...sampleEvidence },
    { level: 'lender', name: name('旧小贷公司'), state: 'former', ...sampleEvidence },
  ],
  formerNames: [{ name: name('小米贷款'), until: '2020', ...sampleEvidence }],
  confusedWith: [{ name: '利信', lenderId: 'lixin', text: text('另一个名字。', 'Another name.'), ...sampleEvidence }],
});

async function showRecord(lender: Lender, options: FakeOptions = {}) {
  const lenders = [lender, ...sampleLenders.filter(({ id }) => id !== lender.id)];
  const fake = fakeApp({ page: aPage(), lenders, knowledge: sampleRecords, ...options });
  const shown = show(fake, <Panel />);
  fake.sendToPanel({ view: 'lender', lenderId: lender.id });
  const heading = await screen.findByRole('heading', { level: 1, name: lender.name.hans });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  return { fake, ...shown };
}

test('the five answers stand in their order', async () => {
  await showRecord(brand);
  const answers = screen.getByRole('region', { name: '五个答案' });
  expect(
    within(answers)
      .getAllByRole('term')
      .map((term) => term.textContent),
  ).toEqual(['谁放款', '有牌照吗', '一年多少', '若逾期', '现在怎么办']);
  expect(within(answers).getByText('马上消费金融')).toBeShown();
  expect(within(answers).getByText('15%–23.98%')).toBeShown();
  expect(within(answers).getByText(/23.98% → 35.97%/)).toBeShown();
});

test('what is not known is said, never left out', async () => {
  await showRecord(sampleLenders[2] as Lender);
  expect(screen.getByText('查不到，不说明它安全，也不说明它有问题。')).toBeShown();
  const answers = screen.getByRole('region', { name: '五个答案' });
  expect(within(answers).getAllByText('读过的地方都没有写')).toHaveLength(1);
  expect(within(answers).getAllByRole('term')).toHaveLength(5);
  expect(within(answers).getByText(/合同里这样找：借款合同首页的“贷款人”.*综合融资成本明示表/)).toBeShown();
});

test('of a body outside the mainland no mainland days are told, and its licence is said to be unchecked', async () => {
  const licence = {
    type: 'outside_mainland',
    holder: null,
    code: null,
    text: text('香港的机构。', 'A body in Hong Kong.'),
    ...sampleEvidence,
  } as const;
  const status = { value: 'outside', text: text('香港的机构。', 'A body in Hong Kong.'), ...sampleEvidence } as const;
  await showRecord(aLender({ ...brand, kind: 'outside_mainland', status, licences: [licence] }));
  expect(screen.getByText('当地的牌照没有核对过')).toBeShown();
  expect(screen.queryByRole('heading', { name: /逾期以后，按天数/ })).toBeNull();
});

test('a button under “what now” opens the tips of its situation and goes there', async () => {
  await showRecord(brand);
  fireEvent.click(screen.getByRole('button', { name: '还没借' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('还没借'));
  expect(document.activeElement?.closest('details')?.open).toBe(true);
  expect(screen.getByText('读合同。', { selector: 'li' })).toBeShown();
});

test('“already late” asks how late, with this lender chosen', async () => {
  await showRecord(brand);
  fireEvent.click(screen.getByRole('button', { name: '已经逾期' }));
  expect(await screen.findByRole('heading', { level: 1, name: '逾期多久了？' })).toBeShown();
  expect(((await screen.findByRole('textbox', { name: '欠哪一家' })) as HTMLInputElement).value).toBe(brand.name.hans);
  fireEvent.input(screen.getByRole('textbox', { name: '逾期天数' }), { target: { value: '40' } });
  expect(await screen.findByRole('heading', { name: /^今天做这三件/ })).toBeShown();
});

test('the sources of a section stand in one line that opens to whole citations', async () => {
  await showRecord(brand);
  const answers = screen.getByRole('region', { name: '五个答案' });
  const line = within(answers).getByText(/1 个出处/);
  expect(line.closest('summary')?.textContent).toBe('“五个答案”的出处：报道 1 个出处 · 截至 2026-11-21');
  unfold(line);
  expect(within(answers).getByText('样例公告')).toBeShown();
  expect(within(answers).getByText(/样字〔2026〕1号/)).toBeShown();
  const link = within(answers).getByRole('link', { name: /press.example/ });
  expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([
    'https://press.example/notice',
    'noreferrer noopener',
  ]);
});

test('of several sources the oldest is named, and a sentence less sure than the rest says so', async () => {
  const old = { ...sampleEvidence, asOf: '2019-05', confidence: 'reported' } as const;
  const facts = [
    { topic: 'history', text: text('甲。', 'A.'), ...sampleEvidence },
    { topic: 'history', text: text('乙。', 'B.'), ...sampleEvidence },
    { topic: 'ownership', text: text('丙。', 'C.'), ...old },
  ] as const;
  await showRecord(aLender({ ...brand, facts: [...facts] }));
  unfold(screen.getByText('还知道些什么'));
  expect(screen.getByText('甲。').textContent).toBe('甲。出处 1');
  expect(screen.getByText('丙。').textContent).toMatch(/^丙。出处 2 转述$/);
  expect(screen.getByText('最早的出处 2019-05')).toBeShown();
});

test('no sentence of the record stands in it twice, whatever is unfolded', async () => {
  const { container } = await showRecord(brand);
  for (const folded of container.querySelectorAll('details')) folded.open = true;
  const sentences = [...container.querySelectorAll('.fact, .small, .answers .sub, .answers b')]
    .map((element) => element.textContent ?? '')
    .filter((sentence) => sentence.length > 5);
  expect(sentences.length).toBeGreaterThan(4);
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([]);
});

test('the 24 % line and the nominal rate are explained beside the price', async () => {
  await showRecord(brand, { knowledge: { ...sampleRecords, lpr: async () => [] } });
  const button = screen.getByRole('button', { name: '24% 线是什么' });
  fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByText(/月利率乘 12，日利率乘 365/)).toBeShown();
});

test('the picture of who lends leads to the record of the lender behind', async () => {
  await showRecord(brand);
  const chain = screen.getByText('谁真正放款').closest('details') as HTMLDetailsElement;
  expect(chain.open).toBe(true);
  expect(within(chain).getByText(/^从前/)).toBeShown();
  fireEvent.click(within(chain).getByRole('button', { name: '马上消费金融' }));
  expect(await screen.findByRole('heading', { level: 1, name: '马上消费金融' })).toBeShown();
});

test('the user’s day is marked on the ruler and in the list, and kept nowhere', async () => {
  const { fake } = await showRecord(brand);
  fireEvent.input(screen.getByRole('textbox', { name: '我逾期了' }), { target: { value: '４２２' } });
  expect(await screen.findByRole('img', { name: /你在第 422 天，属于“逾期 360 天以后”/ })).toBeShown();
  expect(screen.getByText('你在这里').closest('li')?.getAttribute('aria-current')).toBe('step');
  expect(fake.calls.filter((call) => call.includes('422'))).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '用自己的数字算一算' }));
  expect(((await screen.findByRole('textbox', { name: '逾期天数' })) as HTMLInputElement).value).toBe('422');
});

test.each(['12345', '-3', '1.5', '很久'])(
  'a day that cannot be used stays as it was typed, and the field says what to put in: %s',
  async (typed) => {
    await showRecord(brand);
    const field = screen.getByRole('textbox', { name: '我逾期了' }) as HTMLInputElement;
    fireEvent.input(field, { target: { value: typed } });
    expect(await screen.findByRole('textbox', { name: '我逾期了', description: /填 0 到 9,999 之间的整数天数/ })).toBe(
      field,
    );
    expect(field.value).toBe(typed);
    expect(field.maxLength === -1 || field.maxLength > 16).toBe(true);
  },
);

test('days are read as people write them', async () => {
  await showRecord(brand);
  fireEvent.input(screen.getByRole('textbox', { name: '我逾期了' }), { target: { value: '四十五天' } });
  expect(await screen.findByRole('img', { name: /你在第 45 天/ })).toBeShown();
});

test('article claims stand apart, with what checking them gave', async () => {
  await showRecord(brand);
  const claims = screen.getByText('网上文章的说法').closest('details') as HTMLDetailsElement;
  expect(claims.open).toBe(false);
  unfold(screen.getByText('网上文章的说法'));
  expect(within(claims).getByText('逾期率是同行两倍')).toBeShown();
  expect(within(claims).getByText('没有查到依据')).toBeShown();
});

test('a confused name leads to its own record', async () => {
  await showRecord(brand);
  fireEvent.click(screen.getByRole('button', { name: '看“利信”' }));
  expect(await screen.findByRole('heading', { level: 1, name: '利信金融' })).toBeShown();
});

test('a spelling is added, and “not this lender” is kept for what the page wrote', async () => {
  const { fake } = await showRecord(brand, {
    page: aPage({ report: aReport({ lenders: [aLenderOnPage('xiaomi-finance', 1, '小米')] }) }),
  });
  const field = await screen.findByLabelText('它还有一种写法');
  fireEvent.input(field, { target: { value: '米金融' } });
  fireEvent.click(screen.getByText('添加'));
  const { dataDate } = await fake.app.knowledge;
  const kept = { before: '', surface: '米金融', after: '', said: null, dataDate };
  await waitFor(() =>
    expect(fake.settings().ownAliases).toEqual([{ lenderId: 'xiaomi-finance', text: '米金融', case: kept }]),
  );
  fireEvent.click(screen.getByText('本页的“小米”不是它'));
  await waitFor(() => expect(fake.settings().dismissed).toEqual([{ lenderId: 'xiaomi-finance', text: '小米' }]));
});

test('a spelling that no page could be searched for is refused with the reason', async () => {
  const { fake } = await showRecord(brand);
  unfold(await screen.findByText('我的更正'));
  fireEvent.input(screen.getByLabelText('它还有一种写法'), { target: { value: 'ローン' } });
  fireEvent.click(screen.getByText('添加'));
  expect(await screen.findByText(/假名、西里尔字母等不行/)).toBeShown();
  expect(fake.settings().ownAliases).toEqual([]);
});

test('what is wrong with a spelling is said at its field, until something else is typed', async () => {
  await showRecord(brand);
  const field = (await screen.findByLabelText('它还有一种写法')) as HTMLInputElement;
  const long = '米'.repeat(61);
  fireEvent.input(field, { target: { value: long } });
  fireEvent.click(screen.getByText('添加'));
  expect((await screen.findByText('最多六十个字。')).closest('form')).toBe(field.closest('form'));
  expect([field.value, field.getAttribute('aria-invalid')]).toEqual([long, 'true']);
  fireEvent.input(field, { target: { value: '米' } });
  await waitFor(() => expect(screen.queryByText('最多六十个字。')).toBeNull());
});

test('a spelling added is no longer dismissed, nor one dismissed added, in whichever script it was', async () => {
  const other = { lenderId: 'lixin', text: '張三貸' };
  const { fake } = await showRecord(brand, {
    settings: { dismissed: [{ lenderId: 'xiaomi-finance', text: '張三貸' }, other] },
    page: aPage({ report: aReport({ lenders: [aLenderOnPage('xiaomi-finance', 1, '張·三·貸')] }) }),
  });
  fireEvent.input(await screen.findByLabelText('它还有一种写法'), { target: { value: '张三贷' } });
  fireEvent.click(screen.getByText('添加'));
  await waitFor(() =>
    expect(fake.settings()).toMatchObject({
      ownAliases: [{ lenderId: 'xiaomi-finance', text: '张三贷' }],
      dismissed: [other],
    }),
  );
  fireEvent.click(screen.getByText('本页的“張·三·貸”不是它'));
  await waitFor(() =>
    expect(fake.settings()).toMatchObject({
      ownAliases: [],
      dismissed: [other, { lenderId: 'xiaomi-finance', text: '張·三·貸' }],
    }),
  );
});

test('a correction is copied, not sent', async () => {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (words: string) => void copied.push(words) },
  });
  await showRecord(brand);
  fireEvent.click(screen.getByRole('button', { name: '复制纠错信息' }));
  expect(await screen.findByText(/已复制/)).toBeShown();
  expect(copied[0]).toContain('小米金融 (xiaomi-finance)');
});

test('a correction has an address to go to, and a file to attach', async () => {
  const saved: Blob[] = [];
  URL.createObjectURL = (file: Blob) => `blob:${saved.push(file)}`;
  URL.revokeObjectURL = () => undefined;
  const issuesAddress = 'https://forge.example/overdue-lens/issues';
  await showRecord(brand, { release: { issuesAddress } });
  const link = screen.getByRole('link', { name: /forge.example/ });
  expect(link.getAttribute('href')).toBe(issuesAddress);
  fireEvent.click(screen.getByRole('button', { name: '存成文件' }));
  expect(await screen.findByText(/已存成文件/)).toBeShown();
  expect(await saved[0]?.text()).toContain('小米金融 (xiaomi-finance)');
});

test('where the clipboard is refused the text can be copied by hand', async () => {
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: () => Promise.reject(new Error('refused')) },
  });
  await showRecord(brand);
  fireEvent.click(screen.getByRole('button', { name: '复制纠错信息' }));
  expect(((await screen.findByRole('textbox', { name: '纠错信息' })) as HTMLTextAreaElement).value).toContain(
    'xiaomi-finance',
  );
});

test.each(['zh-CN', 'en'] as const)(
  'everyone can use the record in %s, and no blank is left unfilled',
  async (locale) => {
    const { container } = await showRecord(brand, { locale });
    expect(await faultsFor(container)).toEqual([]);
    expect(container.textContent).not.toMatch(/\{\w+/);
  },
  30_000,
);
