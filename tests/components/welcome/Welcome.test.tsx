import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Welcome } from '@/components/welcome/Welcome';
import { fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

test('says what it does, and shows the card of the sample’s first name', async () => {
  const { container } = show(fakeApp(), <Welcome />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('借钱之前，看清三件事。');
  const card = await screen.findByRole('article', { name: '小米金融' });
  expect(within(card).getByText('品牌／平台')).toBeShown();
  expect(within(card).getByText('谁放款')).toBeShown();
  expect(document.title).toBe('欢迎使用逾镜');
  expect(await faultsFor(container)).toEqual([]);
});

test('pointing at a mark or reaching it by keyboard shows its card', async () => {
  const fake = fakeApp();
  show(fake, <Welcome />);
  fireEvent.focus(await screen.findByRole('button', { name: '利信金融' }));
  expect(screen.getByRole('article', { name: '利信金融' })).toBeShown();
  fireEvent.mouseEnter(screen.getByRole('button', { name: '日息万五' }));
  const card = screen.getByRole('article');
  expect(within(card).getByText('18.25%')).toBeShown();
  expect(within(card).getByText('在 24% 线以下')).toBeShown();
  fireEvent.click(within(card).getByRole('button', { name: '在侧边栏打开' }));
  expect(fake.calls).toEqual(['openPanel({"view":"translate","phrase":"日息万五"})']);
});

test('“when I click” needs no question', async () => {
  const fake = fakeApp();
  show(fake, <Welcome />);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /我点击时/ }).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  expect(await screen.findByText('好了。')).toBeShown();
  expect(fake.calls).toEqual(['settings({"access":"click"})']);
});

test('“everywhere” asks the browser straight from the click', async () => {
  const fake = fakeApp();
  const { container } = show(fake, <Welcome />);
  fireEvent.click(screen.getByRole('radio', { name: /所有网站/ }));
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  expect(fake.calls).toEqual(['allowEverywhere()']);
  await waitFor(() => expect(fake.settings().access).toBe('everywhere'));
  expect(await screen.findByText(/打开的网页都会在本机读一遍/)).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('a no is taken for an answer, and the choice goes back', async () => {
  const fake = fakeApp({ userSays: false });
  show(fake, <Welcome />);
  fireEvent.click(screen.getByRole('radio', { name: /所有网站/ }));
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  expect(await screen.findByText('你没有同意，没有关系。')).toBeShown();
  expect(fake.settings().access).toBe('click');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /我点击时/ }).checked).toBe(true);
});

test('going back to “when I click” asks first, then gives everything back', async () => {
  const fake = fakeApp({
    grants: { everywhere: true, origins: ['https://bidai.example'] },
    settings: { access: 'everywhere' },
  });
  show(fake, <Welcome />);
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: /所有网站/ }).checked).toBe(true));
  fireEvent.click(screen.getByRole('radio', { name: /我点击时/ }));
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  const question = screen.getByRole('group', { name: '收回对所有网站的同意，连同单独同意的 1 个？' });
  expect(document.activeElement).toBe(question);
  expect(fake.calls).toEqual([]);
  fireEvent.click(within(question).getByRole('button', { name: '收回' }));
  await waitFor(() =>
    expect(fake.calls).toEqual([
      'withdrawEverywhere()',
      'withdrawSite("https://bidai.example")',
      'settings({"access":"click"})',
    ]),
  );
});

test('what was given stays when the question is answered with no', async () => {
  const fake = fakeApp({ grants: { everywhere: true, origins: [] }, settings: { access: 'everywhere' } });
  show(fake, <Welcome />);
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('radio', { name: /所有网站/ }).checked).toBe(true));
  fireEvent.click(screen.getByRole('radio', { name: /我选定的网站/ }));
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  fireEvent.click(screen.getByRole('button', { name: '不变' }));
  expect(screen.queryByRole('group', { name: /收回/ })).toBeNull();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /所有网站/ }).checked).toBe(true);
  expect(fake.calls).toEqual([]);
});

test('after the choice: how to pin the icon in this browser, a name to try, the keys that are set', async () => {
  const fake = fakeApp({ browser: { kind: 'firefox' } });
  const { container } = show(fake, <Welcome />);
  expect(screen.queryByRole('heading', { name: '接下来' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  expect(await screen.findByRole('heading', { name: '接下来' })).toBeShown();
  expect(screen.getByText(/齿轮，选“固定到工具栏”/)).toBeShown();
  expect((await screen.findByText('读这一页')).nextElementSibling?.textContent).toBe('Alt+Shift+L');
  expect(screen.getByText('打开侧边栏').nextElementSibling?.textContent).toBe('没有设');
  fireEvent.click(screen.getByRole('button', { name: '查“花呗”' }));
  fireEvent.click(screen.getByRole('button', { name: '更改快捷键' }));
  expect(fake.calls.slice(1)).toEqual(['openPanel({"view":"lookup","query":"花呗"})', 'openShortcutSettings()']);
  expect(await faultsFor(container)).toEqual([]);
});

test('an icon that is pinned already needs no telling how', async () => {
  show(fakeApp({ browser: { isOnToolbar: async () => true } }), <Welcome />);
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  expect(await screen.findByText('图标已经在工具栏里了。')).toBeShown();
});

test('where the page of shortcuts cannot be opened, words say where it is', async () => {
  show(fakeApp({ browser: { openShortcutSettings: async () => false } }), <Welcome />);
  fireEvent.click(screen.getByRole('button', { name: '就这样' }));
  fireEvent.click(await screen.findByRole('button', { name: '更改快捷键' }));
  expect(await screen.findByText(/打开浏览器的扩展管理页/)).toBeShown();
});

test('the language can be chosen here', () => {
  const fake = fakeApp({ locale: 'en' });
  show(fake, <Welcome />);
  fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), { target: { value: 'zh-TW' } });
  expect(fake.calls).toEqual(['settings({"language":"zh-TW"})']);
});
