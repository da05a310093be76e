import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { aLender } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

async function showList() {
  const fake = fakeApp({ page: aPage(), knowledge: sampleRecords });
  const shown = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '贷款方' }));
  await screen.findByText('3 个');
  return { fake, ...shown };
}

const rows = () => [...document.querySelectorAll('#lender-list button')];
const names = () => rows().map((row) => row.querySelector('.t')?.textContent);

test('all lenders stand by status; another order and filters are one choice away', async () => {
  await showList();
  expect(names()).toEqual(['马上消费金融', '小米金融', '利信金融']);
  fireEvent.change(screen.getByRole('combobox', { name: '排序' }), { target: { value: 'name' } });
  await waitFor(() => expect(names()).toEqual(['利信金融', '马上消费金融', '小米金融']));
  fireEvent.click(screen.getByRole('radio', { name: /品牌／平台/ }));
  await waitFor(() => expect(names()).toEqual(['小米金融']));
  fireEvent.change(screen.getByRole('combobox', { name: '种类' }), { target: { value: 'bank' } });
  fireEvent.click(await screen.findByRole('button', { name: '去掉筛选' }));
  await waitFor(() => expect(names()).toHaveLength(3));
});

test('a lender known by name only says that it was not looked up', async () => {
  const lender = aLender({
    id: 'a-name',
    name: { hans: '某贷', hant: '某貸', en: 'Some Loan' },
    research: 'name_only',
  });
  show(fakeApp({ page: aPage(), lenders: [lender], knowledge: sampleRecords }), <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '贷款方' }));
  await screen.findByText('1 个');
  expect(rows()[0]?.textContent).toContain('还没有查');
});

test('arrow keys lead along the rows', async () => {
  const { container } = await showList();
  (rows()[0] as HTMLElement).focus();
  fireEvent.keyDown(rows()[0] as Element, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(rows()[1]);
  fireEvent.keyDown(rows()[1] as Element, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(rows()[0]);
  expect(await faultsFor(container)).toEqual([]);
});
