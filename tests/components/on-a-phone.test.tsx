/** Screens where the browser has no side panel: what they say, and the way back from a panel that is a tab. */
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import { NextSteps } from '@/components/welcome/NextSteps';
import { fakeApp, foundPage } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
});

test('the popup opens the details, gives way, and offers no picture that the panel would cover', async () => {
  const fake = fakeApp({ page: foundPage(), isPhone: true });
  let done = 0;
  show(fake, <Popup onDone={() => done++} />);
  expect(screen.queryByRole('button', { name: '读屏幕上的图' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '打开详情' }));
  expect(fake.calls).toEqual(['openPanel({"view":"page"})']);
  await expect.poll(() => done).toBe(1);
});

test('a panel that is a tab leads back to the page, by a name no other control has', async () => {
  const fake = fakeApp({ page: foundPage(), isPhone: true, isTab: true });
  const { container } = show(fake, <Panel />);
  fireEvent.click(await screen.findByRole('button', { name: /小米金融.*品牌／平台/ }));
  expect(await screen.findByRole('button', { name: '返回：本页' })).toBeShown();
  expect(screen.getByRole('tablist', { name: '详情' })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '回到网页' }));
  expect(fake.calls.at(-1)).toBe('backToPage()');
});

test('beside the page there is nothing to go back to', () => {
  show(fakeApp({ page: foundPage() }), <Panel />);
  expect(screen.queryByRole('button', { name: '回到网页' })).toBeNull();
});

test('no setting is about keys or a pointer that rests', () => {
  show(fakeApp({ isPhone: true }), <Options />);
  expect(screen.queryByText('快捷键和地址栏')).toBeNull();
  expect(screen.queryByText('指针停多久，说明才打开')).toBeNull();
});

test('after the choice the browser’s menu is named, and neither toolbar nor side panel', () => {
  const { container } = show(fakeApp({ isPhone: true }), <NextSteps />);
  expect(screen.getByRole('heading', { name: '在浏览器的菜单里找到它' })).toBeShown();
  expect(container.textContent).not.toMatch(/工具栏|侧边栏|快捷键/);
});
