import { screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import type { Lender } from '@/lib/core/lenders/lender';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { aLender } from '@/tests/support/sample-lenders';
import { show, unfold } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const name = (hans: string) => ({ hans, hant: hans, en: hans });

async function showRecord(lender: Lender) {
  const fake = fakeApp({ page: aPage(), lenders: [lender], knowledge: sampleRecords });
  show(fake, <Panel />);
  fake.sendToPanel({ view: 'lender', lenderId: lender.id });
  const heading = await screen.findByRole('heading', { level: 1, name: lender.name.hans });
  await waitFor(() => expect(document.activeElement).toBe(heading));
}

test('a name that nothing was looked up for says so, and where the contract has it', async () => {
  await showRecord(
    aLender({
      id: 'a-name',
      name: name('某行某贷'),
      kind: 'bank_product',
      research: 'name_only',
      licences: [],
      prices: [],
    }),
  );
  expect(screen.getByText('这个名字我们知道，内容还没有查。')).toBeShown();
  const answers = screen.getByRole('region', { name: '五个答案' });
  expect(within(answers).getByText('还没有查')).toBeShown();
  expect(within(answers).queryByText('读过的地方都没有写')).toBeNull();
  expect(within(answers).getByText(/合同里这样找/)).toBeShown();
});

test('where to complain goes by the kind of lender, the number ready to call', async () => {
  await showRecord(aLender({ id: 'a-bank', name: name('样例银行'), kind: 'bank' }));
  unfold(screen.getByRole('heading', { name: '投诉找谁' }));
  expect(screen.getByText('先找放款方。')).toBeShown();
  expect(screen.getByRole<HTMLAnchorElement>('link', { name: '12378' }).href).toBe('tel:12378');
  expect(screen.queryByText(/打 110 的情形/)).toBeNull();
});
