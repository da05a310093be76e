import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { fenFromYuan } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { inHundreds, planDay } from '@/tests/support/payoff';
import { faultsFor, show, unfold } from '@/tests/support/show';

/** As in the plans worked out by hand. */
const two = [inHundreds('loan-long', 1200, 12), inHundreds('loan-dear', 600, 24)];

async function openPlan(ownLoans: OwnLoan[], options: FakeOptions = {}) {
  const settings = { loansAgreedOn: '2026-01-01' };
  const fake = fakeApp({ page: aPage(), today: planDay, locale: 'en', settings, ownLoans, ...options });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('button', { name: 'My loans' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Make a plan/ }));
  await screen.findByRole('heading', { name: 'Plan', level: 1 });
  return { container, fake };
}

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (way: string) => fireEvent.click(screen.getByRole('radio', { name: way }));
const rowOf = (way: string) => within(screen.getByRole('row', { name: new RegExp(way) }));

test('four ways side by side, to the fen; what is least and what is first stands in words', async () => {
  const { container } = await openPlan(two);
  type('For loans, a month', '324');
  await waitFor(() => expect(rowOf('Highest rate first').getByText('1,873.96')).toBeShown());
  expect(rowOf('Highest rate first').getByText('73.96')).toBeShown();
  expect(rowOf('Highest rate first').getByText('Jun 2026')).toBeShown();
  expect(rowOf('Minimum only').getByText('1,920.00')).toBeShown();
  expect(rowOf('Minimum only').queryByText('least cost')).toBeNull();
  expect(rowOf('Highest rate first').getByText('least cost')).toBeShown();
  choose('Highest rate first');
  expect(screen.getByRole('heading', { name: 'Highest rate first' })).toBeShown();
  expect(screen.getByRole('img', { name: /^Highest rate first: 1,873\.96 yuan.*Jun 2026\.$/ })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('at first what the contracts ask for is assumed, and the slider moves the same figure', async () => {
  await openPlan(two);
  const field = screen.getByLabelText('For loans, a month') as HTMLInputElement;
  expect(field.value).toBe('224');
  expect(screen.getByText('The contracts ask for at most 224.00 yuan in a month.')).toBeShown();
  fireEvent.input(screen.getByRole('slider'), { target: { value: '300' } });
  expect(field.value).toBe('300');
});

test('no income for three months: the first short month, the loans it leaves unpaid, and what would do', async () => {
  const { container } = await openPlan([inHundreds('loan-a', 1200, 12)]);
  type('For loans, a month', '200');
  unfold(screen.getByRole('heading', { name: 'If things change' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'No income for some months' }));
  expect(await screen.findByText(/^Jan 2026 is the first month that falls short, by 112\.00 yuan/)).toBeShown();
  expect(screen.getByRole('button', { name: /^loan-a.*112\.00 yuan short/ })).toBeShown();
  expect(screen.getByText(/^That is no disgrace/)).toBeShown();
  expect(screen.getAllByRole('button', { name: 'Where to turn' })[0]).toBeShown();
  expect(await screen.findByText('333.00 yuan')).toBeShown();
  expect(screen.getByText('112.00 yuan')).toBeShown();
  expect(screen.getByText('3 months')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('a payment below what lateness adds is said to never end', async () => {
  await openPlan([anOwnLoan({ firstDueOn: '2025-01-10', paidOutOn: '2024-12-10' })]);
  type('For loans, a month', '10');
  expect(await screen.findByText(/the debt never ends/)).toBeShown();
  expect(screen.getByText(/what is late at 甲小额贷款有限公司 adds 300\.00 yuan a month/)).toBeShown();
  expect(screen.queryByRole('img', { name: /Minimum only/ })).toBeNull();
  expect(screen.getByText(/^That is no disgrace, and there are ways on/)).toBeShown();
});

test('of a plan that never ends the least sum is said with which it does, and the ways on lead to a letter and to help', async () => {
  await openPlan([anOwnLoan({ firstDueOn: '2025-01-10', paidOutOn: '2024-12-10' })]);
  type('For loans, a month', '10');
  const least = await screen.findByText(/^It would end from, a month/);
  await waitFor(() => expect(least.nextElementSibling?.textContent).toMatch(/^3\d\d\.00 yuan$/));
  const yuan = Number.parseInt(least.nextElementSibling?.textContent ?? '', 10);
  fireEvent.click(screen.getByRole('button', { name: 'Write to 甲小额贷款有限公司: more time, smaller payments' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Back/ }));
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Write to 甲小额贷款有限公司/));
  fireEvent.click(within(screen.getByRole('tabpanel')).getByRole('button', { name: 'Where to turn' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Back/ }));
  await screen.findByText(/the debt never ends/);
  type('For loans, a month', String(yuan));
  await waitFor(() => expect(screen.queryByText(/the debt never ends/)).toBeNull());
  type('For loans, a month', String(yuan - 1));
  expect(await screen.findByText(/the debt never ends|more than a hundred years/)).toBeShown();
});

test('what is typed is still there after leaving the plan and coming back', async () => {
  await openPlan(two);
  type('For loans, a month', '400');
  choose('Smallest sum first');
  fireEvent.click(screen.getByRole('button', { name: 'Back: My loans' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Make a plan/ }));
  expect(((await screen.findByLabelText('For loans, a month')) as HTMLInputElement).value).toBe('400');
  expect((screen.getByRole('radio', { name: 'Smallest sum first' }) as HTMLInputElement).checked).toBe(true);
});

test('once the loans are wiped, what was typed about them is gone too', async () => {
  const { fake } = await openPlan(two);
  type('For loans, a month', '400');
  fireEvent.click(screen.getByRole('button', { name: 'Back: My loans' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Wipe all loans and evidence' }));
  fireEvent.click(screen.getByRole('button', { name: 'Wipe' }));
  fireEvent.click(await screen.findByRole('button', { name: /^Agree/ }));
  await screen.findByRole('heading', { name: 'No loan is kept yet' });
  await fake.app.ownLoans.save(inHundreds('loan-long', 1200, 12));
  fireEvent.click(await screen.findByRole('button', { name: /^Make a plan/ }));
  expect(((await screen.findByLabelText('For loans, a month')) as HTMLInputElement).value).toBe('112');
});

describe('what cannot be worked out', () => {
  test('a field that is wrong is named in place of the figures', async () => {
    await openPlan(two);
    type('For loans, a month', 'much');
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'For loans, a month' }));
    expect(document.activeElement?.id).toBe('plan-monthly');
  });

  test('with every loan paid off nothing is left to plan', async () => {
    const payments = [{ on: '2026-01-09', amountFen: fenFromYuan(5000) }];
    await openPlan([inHundreds('loan-a', 1200, 12, { payments })]);
    expect(screen.getByRole('heading', { name: 'Nothing is left to pay' })).toBeShown();
  });
});

test('every change is asked for its figures, and axe finds no fault', async () => {
  const { container } = await openPlan(two);
  unfold(screen.getByRole('heading', { name: 'If things change' }));
  for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
  type('A sum besides, once', '500');
  expect(screen.getByText('4 changes tried')).toBeShown();
  expect(screen.getAllByLabelText('In which month')).toHaveLength(3);
  expect(await faultsFor(container)).toEqual([]);
});

test('a single loan has no order: two ways only', async () => {
  await openPlan([inHundreds('loan-a', 1200, 12)]);
  expect(screen.getByRole('heading', { name: /^Two ways to pay/ })).toBeShown();
  expect(screen.getAllByRole('radio')).toHaveLength(2);
  choose('All of it');
  expect(screen.getByText(/what is over goes to the principal/)).toBeShown();
});

test('a missed payment is one that is due; in a month without one that is said', async () => {
  await openPlan(two);
  unfold(screen.getByRole('heading', { name: 'If things change' }));
  fireEvent.click(screen.getByRole('checkbox', { name: 'One payment is missed' }));
  expect(screen.getByText('The money is kept, and paid a month later.')).toBeShown();
  fireEvent.change(screen.getByLabelText('Of which loan'), { target: { value: 'loan-dear' } });
  fireEvent.change(screen.getByLabelText('In which month'), { target: { value: '2026-09' } });
  expect(screen.getByText(/^Nothing of this loan is due in that month/)).toBeShown();
});

test('the result is said once the figures rest, and not when the plan opens', async () => {
  await openPlan(two);
  await screen.findByRole('table');
  const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);
  expect(said().join('')).toBe('');
  type('For loans, a month', '324');
  choose('Highest rate first');
  await waitFor(() =>
    expect(said()).toEqual(['Highest rate first: debt-free in Jun 2026, 1,873.96 yuan still to pay.']),
  );
});

test('sixty loans: their order is folded', async () => {
  const sixty = Array.from({ length: 60 }, (_, at) => inHundreds(`loan-${at}`, 1200, at));
  await openPlan(sixty);
  choose('What hurts first');
  const all = await screen.findByText('The order of all 60');
  expect(within(all.closest('details') as HTMLElement).getAllByRole('listitem', { hidden: true })).toHaveLength(60);
});
