import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { StoredLoans } from '@/components/options/StoredLoans';
import { EntriesFile } from '@/components/own-data/EntriesFile';
import { LostEntries } from '@/components/own-data/LostEntries';
import { Snapshots } from '@/components/own-data/Snapshots';
import { StoredData } from '@/components/own-data/StoredData';
import { WipeData } from '@/components/own-data/WipeData';
import { aChain, aContact, aNote } from '@/tests/support/evidence';
import { fakeApp } from '@/tests/support/fake-app';
import { anOwnLender } from '@/tests/support/own-lenders';
import { anOwnLoan } from '@/tests/support/own-loans';
import { show } from '@/tests/support/show';

const names = [{ lenderId: 'xiaomi-finance', text: '小米借借' }];
const nothing = { ownAliases: [], dismissed: [], pausedOrigins: [], offers: [], ownLenders: [], ownLoans: [] };

test('one button deletes all of one’s own, loans and their consent too, and brings it back', async () => {
  const fake = fakeApp({
    settings: { ownAliases: names, loansAgreedOn: '2026-11-01' },
    ownLenders: [anOwnLender()],
    ownLoans: [anOwnLoan()],
  });
  show(fake, <WipeData />);
  fireEvent.click(await screen.findByRole('button', { name: '清空我的记录' }));
  const question = screen.getByRole('group', { name: '清空我的记录？' });
  expect(question.textContent).toContain('1 个名称、1 个自己添加的贷款方、1 笔借款');
  expect(question.textContent).toContain('记借款的同意也会收回');
  fireEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(await screen.findByText(/^已清空：1 个名称、1 个自己添加的贷款方、1 笔借款。/)).toBeShown();
  expect(fake.settings()).toMatchObject({ ownAliases: [], loansAgreedOn: null });
  expect([await fake.app.ownLoans.list(), await (await fake.app.ownLenders).list()]).toEqual([[], []]);

  fireEvent.click(screen.getByRole('button', { name: '放回来' }));
  expect(await screen.findByText('已放回来。')).toBeShown();
  expect(fake.settings()).toMatchObject({ ownAliases: names, loansAgreedOn: '2026-11-01' });
  expect(await fake.app.ownLoans.list()).toEqual([anOwnLoan()]);
});

test('a state kept before an import is restored, and the one it replaces is kept too', async () => {
  const fake = fakeApp({ settings: { ownAliases: names } });
  await (await fake.app.ownData()).takeIn({ ...nothing, dismissed: [{ lenderId: 'lixin', text: '利信' }] });
  show(fake, <Snapshots />);
  expect(await screen.findByText(/导入之前 · 1 条/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: /^恢复成 / }));
  expect(await screen.findByText(/^已恢复成 /)).toBeShown();
  expect(fake.settings()).toMatchObject({ ownAliases: names, dismissed: [] });
  expect(await screen.findByText(/恢复之前 · 2 条/)).toBeShown();

  fireEvent.click(screen.getByRole('button', { name: '删除留底' }));
  fireEvent.click(screen.getByRole('button', { name: '删除' }));
  expect(await screen.findByText(/还没有。/)).toBeShown();
  expect(fake.settings().ownAliases).toEqual(names);
});

const kept = { settings: { loansAgreedOn: '2026-11-01' }, ownLoans: [anOwnLoan()] };

test('loans and evidence are counted, under a passphrase too, and are never said to be none', async () => {
  const evidence = await aChain([aContact(), aNote()]);
  const fake = fakeApp({ ...kept, evidence, passphrase: 'twelve cats' });
  show(
    fake,
    <>
      <StoredData />
      <StoredLoans />
    </>,
  );
  expect(await screen.findByText('1 笔借款、2 条证据')).toBeShown();
  expect(screen.getByText(/借款和证据上着锁/)).toBeShown();
  expect(await screen.findByText(/存着 1 笔借款、2 条证据，上着锁。/)).toBeShown();
  expect(screen.queryByText('还没有')).toBeNull();

  fireEvent.click(screen.getByRole('button', { name: '解锁' }));
  fireEvent.input(screen.getByLabelText('口令'), { target: { value: 'twelve cats' } });
  fireEvent.click(screen.getByRole('button', { name: '解锁' }));
  expect(await screen.findByText('存着 1 笔借款、2 条证据，只在这台设备上。')).toBeShown();
  expect(screen.queryByText(/上着锁/)).toBeNull();
});

test('what was wiped of loans and evidence is said, and that the consent went with it', async () => {
  const fake = fakeApp({ ...kept, evidence: await aChain([aContact()]) });
  show(
    fake,
    <>
      <StoredLoans />
      <WipeData />
    </>,
  );
  fireEvent.click(await screen.findByRole('button', { name: '清空全部借款和证据' }));
  fireEvent.click(screen.getByRole('button', { name: '清空' }));
  expect(await screen.findByText('已清空：1 笔借款、1 条证据；记借款的同意也收回了。')).toBeShown();
  expect(await screen.findByText('现在没有同意记借款，什么也没存。')).toBeShown();
});

test('a file that was saved is named, with what is in it', async () => {
  show(fakeApp({ settings: { ownAliases: names } }), <EntriesFile />);
  fireEvent.click(await screen.findByRole('button', { name: '导出' }));
  expect(await screen.findByText('存成了 overdue-lens-2026-11-22.json。')).toBeShown();
  expect(screen.getByText(/里面是 1 个名称/)).toBeShown();
});

test('where nothing can be stored, that is said', async () => {
  show(fakeApp({ ownDataRefused: true }), <Snapshots />);
  expect(await screen.findByText(/没有留底/)).toBeShown();
});

test.each([
  ['agrees', true, '浏览器答应不自行清除'],
  ['does not', false, /浏览器这次没有答应/],
] as const)('the browser is asked for protection and %s', async (_, agreed, said) => {
  show(fakeApp({ browser: { protect: async () => agreed } }), <StoredData />);
  fireEvent.click(await screen.findByRole('button', { name: '请浏览器保护' }));
  expect(await screen.findByText(said)).toBeShown();
});

test.each([
  [true, '浏览器答应不自行清除'],
  [null, '浏览器没有说'],
] as const)('protected: %s', async (isProtected, said) => {
  show(fakeApp({ browser: { isProtected: async () => isProtected, usedBytes: async () => 1 } }), <StoredData />);
  expect(await screen.findByText(said)).toBeShown();
  expect(screen.queryByRole('button', { name: '请浏览器保护' })).toBeNull();
});

test('a loss is said until it was read', async () => {
  const fake = fakeApp({ settings: { ownLostOn: '2026-11-22' } });
  show(fake, <LostEntries where="panel" />);
  expect(await screen.findByText(/浏览器清除过这个扩展存的东西/)).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '知道了' }));
  await waitFor(() => expect(screen.queryByText(/浏览器清除过/)).toBeNull());
  expect(fake.settings().ownLostOn).toBeNull();
});
