import { act, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { Popup } from '@/components/popup/Popup';
import { addDays } from '@/lib/core/wording/calendar-day';
import { aLenderOnPage, aPage, aPriceOnPage, aReport, fakeApp, foundPage } from '@/tests/support/fake-app';
import { aLender, sampleEvidence } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

const origin = 'https://bidai.example';
const notRead = aPage({ access: { state: 'not_read', origin }, report: null });
const paused = aPage({ access: { state: 'paused', origin }, report: null });
const restricted = aPage({ host: '', access: { state: 'restricted', hidden: false }, report: null });

test('a page with lenders and prices is told in one glance', async () => {
  const fake = fakeApp({ page: foundPage() });
  const { container } = show(fake, <Popup />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('认出 3 个贷款方、2 处价格');
  expect(await screen.findByRole('button', { name: /小米金融.*没写价格.*品牌／平台/ })).toBeShown();
  expect(screen.getByRole('button', { name: /利信金融.*没写价格.*未查到主体/ })).toBeShown();
  expect(screen.getByText('18.25%', { selector: '.is' })).toBeShown();
  expect(screen.getByText(/高于 24% 线 13.74 个百分点/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('a lender’s row asks the panel for its record, and the popup gives way', async () => {
  const fake = fakeApp({ page: foundPage() });
  let done = 0;
  show(fake, <Popup onDone={() => done++} />);
  fireEvent.click(await screen.findByRole('button', { name: /马上消费金融/ }));
  expect(fake.calls).toEqual(['openPanel({"view":"lender","lenderId":"mashang"})']);
  await expect.poll(() => done).toBe(1);
});

test('behind a brand stands who lends, as on card and panel', async () => {
  const behind = { hans: '样例消费金融有限公司', hant: '樣例消費金融有限公司', en: 'Sample Consumer Finance' };
  const brand = aLender({ chain: [{ level: 'lender', name: behind, state: 'current', ...sampleEvidence }] });
  const page = aPage({ report: aReport({ lenders: [aLenderOnPage(brand.id, 1, '样例金融')] }) });
  show(fakeApp({ page, lenders: [brand] }), <Popup />);
  expect(await screen.findByText(/^品牌／平台 · 由样例消费金融有限公司放款/)).toBeShown();
});

test('a lender name no record is held of says so and is looked up', async () => {
  const fake = fakeApp({
    page: aPage({ report: aReport({ lenders: [aLenderOnPage(null, 2, '某某小额贷款有限公司')] }) }),
  });
  show(fake, <Popup />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('只有没有记录的名字');
  fireEvent.click(screen.getByRole('button', { name: /某某小额贷款有限公司.*无记录.*名单里没有这个名字/ }));
  expect(fake.calls).toEqual(['openPanel({"view":"lookup","query":"某某小额贷款有限公司"})']);
});

test('a wording that stands in several places is shown once', () => {
  const prices = [aPriceOnPage('月息 8 厘', 9.6), aPriceOnPage('月息 8 厘', 9.6), aPriceOnPage('手续费 200 元', null)];
  show(fakeApp({ page: aPage({ report: aReport({ prices }) }) }), <Popup />);
  expect(screen.getAllByText('月息 8 厘')).toHaveLength(1);
  expect(screen.getByText(/2 处/)).toBeShown();
});

test('while the page is being read the frame stands, with dashes', async () => {
  const { container } = show(fakeApp({ page: aPage({ report: null }), knowledgeArrives: false }), <Popup />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('认出 — 个贷款方、— 处价格');
  expect(screen.getByText('数据 —')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('nothing found says neither safe nor unsafe, and offers to add a name', async () => {
  const fake = fakeApp({ page: aPage() });
  const { container } = show(fake, <Popup />);
  expect(screen.getByText('没有记录，不说明安全，也不说明不安全。')).toBeShown();
  expect(await screen.findByText(/名单里的 3 个贷款方、427 种写法/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '添加这一页上的名称' }));
  expect(fake.calls).toEqual(['openPanel({"view":"add","name":""})']);
  expect(await faultsFor(container)).toEqual([]);
});

test('before the choice was made a button asks, and nothing is read by itself', async () => {
  const fake = fakeApp({ page: notRead });
  const { container } = show(fake, <Popup />);
  await screen.findByRole('heading', { name: '还没有读这一页' });
  expect(fake.calls).toEqual([]);
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '读这一页，仅这一次' }));
  expect(fake.calls).toEqual(['readOnce(7)']);
  fake.showPageState(foundPage());
  expect(await screen.findByRole('heading', { name: '认出 3 个贷款方、2 处价格' })).toBeShown();
});

test('once “when I click” was chosen, opening the popup reads the page', async () => {
  const fake = fakeApp({ page: notRead, settings: { access: 'click' } });
  show(fake, <Popup />);
  await waitFor(() => expect(fake.calls).toEqual(['readOnce(7)']));
});

test('a browser that lets nobody in is told without an alarm', async () => {
  show(fakeApp({ page: notRead, settings: { access: 'click' }, look: 'refused' }), <Popup />);
  expect(await screen.findByText(/浏览器没有让扩展读这一页/)).toBeShown();
});

test('a page that says nothing does not leave the reader waiting', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const fake = fakeApp({ page: aPage({ access: { state: 'readable', origin, by: 'everywhere' }, report: null }) });
  show(fake, <Popup />);
  await vi.waitUntil(() => fake.calls.length === 1);
  await act(() => {
    vi.advanceTimersByTime(6000);
  });
  vi.useRealTimers();
  expect(screen.getByText(/这一页还没有回应/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '再读一次' }));
  expect(fake.calls).toEqual(['readOnce(7)', 'readOnce(7)']);
});

test('adding the site asks the browser straight from the click; a no changes nothing', async () => {
  const fake = fakeApp({ page: notRead, userSays: false });
  show(fake, <Popup />);
  fireEvent.click(await screen.findByRole('button', { name: '以后都读，加入我选定的网站' }));
  expect(fake.calls).toEqual([`allowSite("${origin}")`]);
  expect(await screen.findByText('你没有同意，一切照旧。')).toBeShown();
});

test('a paused site can be resumed; look-up still works', async () => {
  const fake = fakeApp({ page: paused });
  const { container } = show(fake, <Popup />);
  expect(screen.getByRole('heading', { name: '已在此网站暂停' })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '恢复' }));
  expect(fake.calls).toEqual([`resume("${origin}")`]);
  expect(screen.getByRole('searchbox', { name: /查名称/ })).toBeShown();
});

test('on a page no extension may read, text can be pasted', async () => {
  const fake = fakeApp({ page: restricted });
  const { container } = show(fake, <Popup />);
  const field = screen.getByRole('searchbox');
  expect(screen.queryByRole('button', { name: '更改' })).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
  const passage = '本产品由合作机构放款，日利率 0.05%，分 12 期偿还，提前还款收取剩余本金 3% 的违约金，逾期另计。';
  fireEvent.input(field, { target: { value: passage } });
  expect(await screen.findByText('18.25%')).toBeShown();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(fake.calls).toEqual([`openPanel(${JSON.stringify({ view: 'translate', phrase: passage })})`]);
});

test('typing lists lenders in place; the arrow goes to them, Enter to the panel', async () => {
  const fake = fakeApp({ page: foundPage() });
  const { container } = show(fake, <Popup />);
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  fireEvent.input(field, { target: { value: '马上' } });
  const row = await screen.findByRole('button', { name: /马上消费金融.*持牌机构/ });
  expect(screen.queryByText('小米金融')).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(row);
  fireEvent.keyDown(row, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(field);
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(fake.calls).toEqual(['openPanel({"view":"lender","lenderId":"mashang"})']);
});

test('a name on no list says what that means', async () => {
  show(fakeApp({ page: foundPage() }), <Popup />);
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '星河速借' } });
  expect(await screen.findByRole('heading', { name: '没有找到“星河速借”' })).toBeShown();
  expect(screen.getByText('没有记录，不说明安全，也不说明不安全。')).toBeShown();
});

test('the site’s line opens three choices, each asking straight from its click', async () => {
  const fake = fakeApp({ page: foundPage() });
  const { container } = show(fake, <Popup />);
  expect(screen.getByText('此网站：我点击时才读取')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '更改' }));
  const choices = screen.getByRole('heading', { name: '什么时候可以读网页？' }).parentElement as HTMLElement;
  expect(within(choices).getByRole('button', { pressed: true }).textContent).toContain('我点击时');
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(within(choices).getByRole('button', { name: /我选定的网站.*加入 bidai.example/ }));
  expect(fake.calls[0]).toBe(`allowSite("${origin}")`);
  await waitFor(() => expect(fake.calls).toContain('settings({"access":"click"})'));
  fireEvent.click(within(choices).getByRole('button', { name: /所有网站/ }));
  await waitFor(() => expect(fake.settings().access).toBe('everywhere'));
});

test('a granted site can be given back and paused', async () => {
  const page = { ...foundPage(), access: { state: 'readable', origin, by: 'site' } as const };
  const fake = fakeApp({ page, grants: { everywhere: false, origins: [origin] } });
  show(fake, <Popup />);
  fireEvent.click(screen.getByRole('button', { name: '更改' }));
  fireEvent.click(screen.getByRole('button', { name: '我点击时' }));
  await waitFor(() => expect(fake.calls).toContain(`withdrawSite("${origin}")`));
  fireEvent.click(screen.getByRole('button', { name: '在此暂停' }));
  expect(fake.calls).toContain(`pause("${origin}")`);
});

test('taking every site back asks first, and a no changes nothing', async () => {
  const page = { ...foundPage(), access: { state: 'readable', origin, by: 'everywhere' } as const };
  const fake = fakeApp({ page, grants: { everywhere: true, origins: [] } });
  const { container } = show(fake, <Popup />);
  fireEvent.click(screen.getByRole('button', { name: '更改' }));
  fireEvent.click(screen.getByRole('button', { name: /我点击时/ }));
  const question = screen.getByRole('group', { name: '收回对所有网站的同意？' });
  expect(document.activeElement).toBe(question);
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(within(question).getByRole('button', { name: '不变' }));
  expect(screen.queryByRole('group', { name: /收回/ })).toBeNull();
  expect(fake.calls).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /我选定的网站/ }));
  fireEvent.click(screen.getByRole('button', { name: '收回' }));
  expect(fake.calls).toEqual([`allowSite("${origin}")`]);
  await waitFor(() => expect(fake.calls).toContain('withdrawEverywhere()'));
});

test('marking that stopped can go on', () => {
  const page = foundPage();
  const fake = fakeApp({ page: { ...page, report: page.report && { ...page.report, stoppedAfter: 2000 } } });
  show(fake, <Popup />);
  expect(screen.getByText(/标到 2000 处就停下了/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '接着读' }));
  expect(fake.calls).toEqual(['continueScan(7)']);
});

test.each([
  [{ kept: 'memory' } as const, /这个浏览器不让扩展存东西/],
  [{ opened: 'rebuilt' } as const, /资料有损坏/],
  [{ opened: 'replaced_newer' } as const, /来自更新的版本/],
])('how the data got here is said once: %j', async (knowledge, sentence) => {
  show(fakeApp({ page: foundPage(), knowledge }), <Popup />);
  expect(await screen.findByText(sentence)).toBeShown();
});

test('English readers get the Chinese name they see, then the Latin one', async () => {
  const { container } = show(fakeApp({ page: foundPage(), locale: 'en' }), <Popup />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('3 lenders, 2 prices');
  expect(
    await screen.findByRole('button', { name: /小米金融 Xiaomi Finance.*no price stated.*Brand \/ platform/ }),
  ).toBeShown();
  expect(screen.getByText(/13.74 points above the 24% line/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('“already late” asks how late, and the panel opens at that day', async () => {
  const fake = fakeApp({
    page: aPage({ report: aReport({ lenders: [aLenderOnPage('mashang', 1, '马上消费金融')] }) }),
  });
  const { container } = show(fake, <Popup />);
  fireEvent.click(screen.getByRole('button', { name: '已经逾期' }));
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '看今天做什么' }));
  expect(await screen.findByText('先填逾期几天，或应还的那一天。')).toBeShown();
  expect(fake.calls).toEqual([]);
  fireEvent.input(screen.getByRole('textbox', { name: '逾期天数' }), { target: { value: '40' } });
  fireEvent.click(screen.getByRole('button', { name: '看今天做什么' }));
  const dueOn = addDays(fake.app.today, -40);
  expect(fake.calls).toEqual([
    `openPanel(${JSON.stringify({ view: 'late', lenderId: 'mashang', dueOn, overdueYuan: null })})`,
  ]);
});

test('offers are put by their yearly price at a press, fees included', async () => {
  const terms = { principalYuan: 10_000, periods: 12, place: { frameId: 0, markId: 1 } };
  const dear = aPriceOnPage('日息 0.04%', 14.6, 14.6, { lenderId: 'lixin', lenderName: '利信金融', ...terms });
  const cheap = aPriceOnPage('年化18%', 18, 18, {
    lenderId: 'mashang',
    lenderName: '马上消费金融',
    place: { frameId: 0, markId: 2 },
  });
  const lenders = [aLenderOnPage('lixin', 1, '利信金融'), aLenderOnPage('mashang', 1, '马上消费金融')];
  const fee = { surface: '服务费300元', kind: 'service', amountFen: 30_000, percentOfPrincipal: null } as const;
  const fees = [
    { ...fee, when: 'upfront' as const, assumptions: [], isTicked: false, lenderId: 'lixin', place: dear.place },
  ];
  show(fakeApp({ page: aPage({ report: aReport({ lenders, prices: [dear, cheap], fees }) }) }), <Popup />);
  const names = () => screen.getAllByRole('listitem').map((item) => item.getAttribute('aria-label'));
  expect(names()).toEqual(['利信金融', '马上消费金融']);
  expect(screen.getByText('20.46%', { selector: '.is' })).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '按价格排' }));
  await waitFor(() => expect(names()).toEqual(['马上消费金融', '利信金融']));
});
