import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { fakeApp, foundPage } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { faultsFor, show, unfold } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const tab = (name: string) => screen.getByRole('tab', { name });

test('the four tabs are walked with the arrow keys and shown with a click', () => {
  show(fakeApp({ page: foundPage() }), <Panel />);
  tab('本页').focus();
  fireEvent.keyDown(tab('本页'), { key: 'ArrowRight' });
  expect(document.activeElement).toBe(tab('贷款方'));
  expect(tab('本页').getAttribute('aria-selected')).toBe('true');
  fireEvent.click(tab('贷款方'));
  expect(tab('贷款方').getAttribute('aria-selected')).toBe('true');
  fireEvent.keyDown(tab('贷款方'), { key: 'End' });
  expect(document.activeElement).toBe(tab('指南'));
});

test('only the shown tab is in the order of Tab', () => {
  show(fakeApp({ page: foundPage() }), <Panel />);
  expect(screen.getAllByRole('tab').map((one) => one.tabIndex)).toEqual([0, -1, -1, -1]);
});

test('opening a record puts the focus on its name; Back returns to the row', async () => {
  show(fakeApp({ page: foundPage(), knowledge: sampleRecords }), <Panel />);
  fireEvent.click(await screen.findByRole('button', { name: /小米金融.*品牌／平台/ }));
  const heading = await screen.findByRole('heading', { level: 1, name: '小米金融' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  fireEvent.click(screen.getByRole('button', { name: '返回：本页' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('小米金融'));
  expect(screen.getByRole('heading', { level: 1, name: /认出 3 个贷款方/ })).toBeShown();
});

test('Back to the answers finds the words that were typed and the row that was opened', async () => {
  show(fakeApp({ page: foundPage(), knowledge: sampleRecords }), <Panel />);
  fireEvent.click(tab('贷款方'));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '利信' } });
  fireEvent.click(await screen.findByRole('button', { name: /利信金融/ }));
  await screen.findByRole('heading', { level: 1, name: '利信金融' });
  fireEvent.click(screen.getByRole('button', { name: '返回：查找结果' }));
  await waitFor(() => expect(document.activeElement?.textContent).toContain('利信金融'));
  expect((screen.getByRole('searchbox') as HTMLInputElement).value).toBe('利信');
});

test('goes where card, popup and menu ask it to go', async () => {
  const fake = fakeApp({ page: foundPage(), knowledge: sampleRecords });
  show(fake, <Panel />);
  fake.sendToPanel({ view: 'lender', lenderId: 'lixin' });
  expect(await screen.findByRole('heading', { level: 1, name: '利信金融' })).toBeShown();
  fake.sendToPanel({ view: 'lookup', query: '星河' });
  expect(((await screen.findByRole('searchbox')) as HTMLInputElement).value).toBe('星河');
  fake.sendToPanel({ view: 'translate', phrase: '日息万五' });
  expect(await screen.findByRole('heading', { level: 1, name: '借款折成一年多少' })).toBeShown();
  fake.sendToPanel({ view: 'page' });
  expect(await screen.findByRole('heading', { level: 1, name: /认出/ })).toBeShown();
});

test('a record that is gone says so', async () => {
  const fake = fakeApp({ page: foundPage() });
  show(fake, <Panel />);
  fake.sendToPanel({ view: 'lender', lenderId: 'renamed' });
  expect(await screen.findByRole('heading', { name: '名单里没有这个条目。' })).toBeShown();
});

test('what is typed is answered in place of the view, and an emptied field leads back to it', async () => {
  show(fakeApp({ page: foundPage(), knowledge: sampleRecords }), <Panel />);
  const field = screen.getByRole('searchbox');
  fireEvent.input(field, { target: { value: '日息万五，会员费299元' } });
  expect(await screen.findByText('18.25%')).toBeShown();
  expect(screen.queryByRole('heading', { name: /认出/ })).toBeNull();
  fireEvent.input(field, { target: { value: '' } });
  expect(await screen.findByRole('heading', { name: /认出/ })).toBeShown();
});

test('records that were put back, and changes since the last look, are told without an alarm', async () => {
  const change = {
    date: '2026-11-20',
    lenderIds: ['lixin'],
    ruleIds: [],
    text: { zh: '利信金融的条目有更新。', en: 'Updated.' },
  };
  const fake = fakeApp({
    page: foundPage(),
    settings: { seenDataDate: '2026-01-01' },
    knowledge: {
      ...sampleRecords,
      opened: 'rebuilt',
      changes: async (since) => (since === '2026-01-01' ? [change] : []),
    },
  });
  show(fake, <Panel />);
  expect(await screen.findByText(/已从安装包重新装好/)).toBeShown();
  unfold(await screen.findByText('上次看过以后的变化'));
  expect(screen.getByText(/利信金融的条目有更新/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  await waitFor(() => expect(screen.queryByText(/利信金融的条目有更新/)).toBeNull());
  expect(fake.settings().seenDataDate).toBe('2026-11-21');
});

test('whoever opens the panel for the first time has missed nothing', async () => {
  const fake = fakeApp({ page: foundPage() });
  show(fake, <Panel />);
  await waitFor(() => expect(fake.settings().seenDataDate).toBe('2026-11-21'));
  expect(screen.queryByText('上次看过以后的变化')).toBeNull();
});

test.each(['本页', '贷款方', '计算', '指南'])(
  'everyone can use the tab %s',
  async (name) => {
    const { container } = show(fakeApp({ page: foundPage(), knowledge: sampleRecords }), <Panel />);
    fireEvent.click(tab(name));
    await waitFor(() => expect(container.querySelector('[aria-busy=true]')).toBeNull());
    expect(await faultsFor(container)).toEqual([]);
  },
  30_000,
);
