/** What a school or company has set is shown, said kindly, and cannot be changed from any screen. */
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import { parsePolicy } from '@/lib/core/choices/managed-policy';
import { parseSettings, withPolicy } from '@/lib/storage/settings';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

const under = (policy: object) => ({ settings: withPolicy(parseSettings({}), parsePolicy({ ...policy })) });
const origin = 'https://bidai.example';
const heading = '由学校或单位设置';

test('the settings list what was set, and what could not be read', async () => {
  const policy = { access: 'click', pausedSites: [origin], hideOwnLoans: true, hidden: 1 };
  const { container } = show(fakeApp(under(policy)), <Options />);
  const part = await screen.findByRole('region', { name: heading });
  expect(part.textContent).toContain('这里不能改');
  expect(part.textContent).toContain('只在你点击时读网页。');
  expect(part.textContent).toContain(origin);
  expect(part.textContent).toContain('“我的借款”不显示');
  expect(part.textContent).toContain('没有采用：hidden');
  expect(screen.queryByRole('radio', { name: '所有网站' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: '加一个网站' })).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
});

test('where nothing was set, nothing is said of it', async () => {
  show(fakeApp(), <Options />);
  await screen.findByRole('searchbox');
  expect(screen.queryByText(heading)).toBeNull();
});

test('a site that is paused for everyone says so, and offers nothing that would not work', async () => {
  const page = aPage({ access: { state: 'paused', origin }, report: null });
  const { container } = show(fakeApp({ page, ...under({ pausedSites: [origin] }) }), <Popup />);
  expect(await screen.findByRole('heading', { level: 1, name: '学校或单位在这个网站停用了逾镜' })).toBeShown();
  expect(screen.queryByRole('button', { name: /恢复|更改/ })).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
});

test('where a click is needed each time, no site is offered to be read by itself', async () => {
  const page = aPage({ access: { state: 'not_read', origin }, report: null });
  show(fakeApp({ page, ...under({ access: 'click' }) }), <Popup />);
  expect(screen.getByRole('button', { name: '读这一页，仅这一次' })).toBeShown();
  await waitFor(() => expect(screen.queryByRole('button', { name: '以后都读，加入我选定的网站' })).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: '更改' }));
  await waitFor(() => expect(screen.getByText('学校或单位设好了：只在你点击时读网页。')).toBeShown());
  expect(screen.queryByRole('button', { name: /^所有网站/ })).toBeNull();
});

test('hidden loans are led to from nowhere, and a link to them says why', async () => {
  const fake = fakeApp(under({ hideOwnLoans: true }));
  const { unmount } = show(fake, <Popup />);
  await waitFor(() => expect(screen.queryByRole('button', { name: /我的借款/ })).toBeNull());
  unmount();
  show(fake, <Panel />);
  await screen.findByRole('button', { name: '可以找谁' });
  await waitFor(() => expect(screen.queryByRole('button', { name: /我的借款/ })).toBeNull());
  fake.sendToPanel({ view: 'loans' });
  expect(await screen.findByRole('heading', { level: 1, name: '这台电脑上不能记借款' })).toBeShown();
});
