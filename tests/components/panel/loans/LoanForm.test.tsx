import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { newOffer } from '@/components/panel/drafts/offer-input';
import { Panel } from '@/components/panel/Panel';
import { toFen } from '@/lib/core/loans/money';
import type { Offer } from '@/lib/core/offers/offer';
import type { App } from '@/lib/services/screens/app';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { anOwnLoan } from '@/tests/support/own-loans';
import { aLender, sampleEvidence } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

const settings = { loansAgreedOn: '2026-01-01' };
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const lenderField = () => screen.findByLabelText<HTMLInputElement>('Lender');

function openPanel(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), today: '2026-03-31', locale: 'en', settings, ...options });
  const { container } = show(fake, <Panel />);
  return { fake, container };
}

async function changeLoan(options: FakeOptions = {}) {
  const opened = openPanel({ ownLoans: [anOwnLoan()], ...options });
  await press('My loans');
  await press(/^甲小额贷款有限公司/);
  await press('Change');
  await lenderField();
  return opened;
}

async function takeOffer(part: Partial<Offer>, options: FakeOptions = {}, app: Partial<App> = {}) {
  const offer = { ...newOffer('2026-03-01'), id: 'offer-1', title: '某报价', ...part };
  const opened = openPanel({ offers: [offer], ...options });
  Object.assign(opened.fake.app, app);
  fireEvent.click(screen.getByRole('tab', { name: 'Calculate' }));
  fireEvent.click(await screen.findByRole('radio', { name: /Compare/ }));
  await press(`I took this loan: ${offer.title}`);
  await lenderField();
  return opened;
}

test('an offer of a page that calls the lender by another name keeps that name beside the record’s', async () => {
  const lender = aLender({ id: 'qifu', name: { hans: '奇富借条', hant: '奇富借條', en: 'Qifu' }, chain: [] });
  const findLenderIds = async (text: string) => (/360借条|奇富借条/.test(text) ? ['qifu'] : []);
  await takeOffer({ title: '360借条：年化14.6%', lenderId: 'qifu' }, { lenders: [lender] }, { findLenderIds });
  expect((await lenderField()).value).toBe('360借条');
  expect(await screen.findByText(/^Joined with the record of .*Qifu/)).toBeShown();
});

test('a title of the reader’s own is no lender’s name', async () => {
  const lender = aLender({ id: 'qifu', name: { hans: '奇富借条', hant: '奇富借條', en: 'Qifu' }, chain: [] });
  await takeOffer({ title: '买车：第一笔', lenderId: 'qifu' }, { lenders: [lender] });
  expect((await lenderField()).value).toBe('奇富借条');
});

test('of two windows that change a loan, the later one is told, sees both and chooses; nothing is lost', async () => {
  const { fake, container } = await changeLoan();
  type('Note', '我写的');
  // The other window.
  await fake.app.ownLoans.save(
    anOwnLoan({ note: '那边写的', payments: [{ on: '2026-03-01', amountFen: toFen(5000) }] }),
  );
  expect(await screen.findByText('This loan was changed in another window')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
  // Pressed all the same, nothing is written, and the choice has the focus.
  await press('Save');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('This loan was changed in another window'));
  expect(await fake.app.ownLoans.list()).toMatchObject([{ note: '那边写的' }]);
  expect(screen.getByText('那边写的')).toBeShown();

  await press('Take what was saved there');
  await waitFor(() => expect(document.activeElement?.textContent).toContain('What was saved there was taken.'));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('那边写的');
  await press('Back to mine');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('我写的');
  await press('Save');
  await screen.findByText('我写的');
  expect(await fake.app.ownLoans.list()).toMatchObject([{ note: '我写的', payments: [{ amountFen: 5000 }] }]);
});

test('what both windows changed alike, or a payment noted there, is no reason to ask', async () => {
  const { fake } = await changeLoan();
  type('Note', '一样');
  const there = anOwnLoan({ note: '一样', payments: [{ on: '2026-03-01', amountFen: toFen(5000) }] });
  await fake.app.ownLoans.save(there);
  await press('Save');
  await screen.findByRole('button', { name: 'Delete this loan' });
  expect(await fake.app.ownLoans.list()).toMatchObject([{ note: '一样', payments: [{ amountFen: 5000 }] }]);
});

test('a loan deleted in another window while its form is filled in can be kept anew', async () => {
  const { fake } = await changeLoan();
  type('Note', '我写的');
  await fake.app.ownLoans.remove('loan-a');
  expect(await screen.findByText(/^This loan was deleted in another window/)).toBeShown();
  await press('Save');
  await waitFor(async () => expect(await fake.app.ownLoans.list()).toMatchObject([{ id: 'loan-a', note: '我写的' }]));
});

test('payments noted in two windows at once are both kept', async () => {
  const { fake } = openPanel({ ownLoans: [anOwnLoan()] });
  await press('My loans');
  await press(/^甲小额贷款有限公司/);
  type('Sum paid', '100');
  const there = fake.app.ownLoans.change('loan-a', (stored) => ({
    ...(stored ?? anOwnLoan()),
    payments: [{ on: '2026-03-01', amountFen: toFen(5000) }],
  }));
  await press('Add the payment');
  await there;
  await waitFor(async () => expect((await fake.app.ownLoans.list())[0]?.payments).toHaveLength(2));
});

test('a brand is replaced by the company of its record, as the contract writes it', async () => {
  const company = { hans: '样例消费金融有限公司', hant: '樣例消費金融有限公司', en: 'Sample Consumer Finance' };
  const chain = [{ level: 'lender', name: company, state: 'current', ...sampleEvidence }] as const;
  const offered = { lenderId: 'a', annualPercent: 18, principalFen: 1_000_000, termMonths: 12 };
  await takeOffer(offered, { lenders: [aLender({ id: 'a', chain: [...chain] })] });
  expect((await lenderField()).value).toBe('样例消费金融有限公司');
  expect(screen.getByText('The full name on the contract.')).toBeShown();
});

test('a name that no record knows a company for stays as written, and the form says so', async () => {
  openPanel();
  await press('My loans');
  await press('Add a loan');
  await lenderField();
  type('Lender', '某某借');
  expect(screen.getByText(/^This does not look like a company’s full name/)).toBeShown();
});

test('an offer’s rate and its price with fees both stand there, the line in view, and its fees follow the sum', async () => {
  const { fake, container } = await takeOffer({
    ...{ annualPercent: 14.6, termMonths: 12, upfrontFeePercent: 3, monthlyFeePercent: 0.25 },
  });
  expect(await screen.findByText(/^2\d\.\d+% a year with fees$/)).toBeShown();
  expect(screen.getByText(/contract rate 14\.6% a year/)).toBeShown();
  expect(screen.getByText(/24% line/)).toBeShown();
  type('Sum borrowed', '20000');
  expect(screen.getByLabelText<HTMLInputElement>('Kept back when paid out').value).toBe('600');
  expect(screen.getByLabelText<HTMLInputElement>('Fees with each payment').value).toBe('50');
  expect(await faultsFor(container)).toEqual([]);
  type('Lender', '丙公司');
  type('Paid out on', '2026-03-01');
  type('First due on', '2026-04-01');
  const inForm = screen.getByText(/a year with fees$/).textContent;
  await press('Save');
  // On the loan itself: the same price, not the bare rate alone.
  expect((await screen.findByText(/a year with fees$/)).textContent).toBe(inForm);
  expect(screen.getByText(/contract rate 14\.6% a year/)).toBeShown();
  expect(await fake.app.ownLoans.list()).toMatchObject([{ upfrontFeeFen: 60_000, monthlyFeeFen: 5000 }]);
});

test('the joined record follows the lender’s name, is shown and can be parted', async () => {
  const lenders = [
    aLender({ id: 'jia', name: { hans: '甲贷', hant: '甲貸', en: 'Jia' } }),
    aLender({ id: 'yi', name: { hans: '乙贷', hant: '乙貸', en: 'Yi' } }),
  ];
  const { fake } = await changeLoan({ lenders, ownLoans: [anOwnLoan({ lenderId: 'jia' })] });
  expect(await screen.findByText(/Joined with the record of 甲贷 Jia/)).toBeShown();
  type('Lender', '乙贷');
  expect(await screen.findByText(/Joined with the record of 乙贷 Yi/)).toBeShown();
  type('Lender', '丙小额贷款有限公司');
  await waitFor(() => expect(screen.queryByText(/Joined with/)).toBeNull());
  await press('Save');
  await waitFor(async () => expect(await fake.app.ownLoans.list()).toMatchObject([{ lenderId: null }]));
});

test('a fee that cannot be checked against an unreadable sum is said to wait for it', async () => {
  openPanel();
  await press('My loans');
  await press('Add a loan');
  await lenderField();
  type('Sum borrowed', 'abc');
  type('Kept back when paid out', '20000');
  await press('Save');
  expect(await screen.findByText('This can be checked once the sum borrowed is put right.')).toBeShown();
});

test('what is still to pay says that penalty is in it, and “at least” where the uplift is not known', async () => {
  openPanel({ ownLoans: [anOwnLoan({ lateUpliftPercent: null })] });
  await press('My loans');
  await press(/^甲小额贷款有限公司/);
  const label = await screen.findByText('Interest, fees and penalty still to pay');
  expect(label.nextElementSibling?.textContent).toMatch(/^at least 1,\d{3}\.\d\d yuan$/);
});

test('English readers get the Latin name of the joined record beside the lender', async () => {
  const lenders = [aLender({ id: 'a', name: { hans: '样例', hant: '樣例', en: 'Sample Finance' } })];
  openPanel({ lenders, ownLoans: [anOwnLoan({ lenderId: 'a' })] });
  await press('My loans');
  expect(await screen.findByText('Sample Finance')).toBeShown();
  await press(/^甲小额贷款有限公司/);
  expect(await screen.findByText('Sample Finance')).toBeShown();
});

test.each([
  ['Letters', /^Letters$/],
  ['Change', /^Change the loan$/],
  ['What to do today', /^甲小额贷款有限公司: 31 days late$/],
  ['See the record of 样例 Sample', /^样例/],
])('“%s” puts the focus on the heading, and Back on what was pressed', async (name, heading) => {
  const lenders = [aLender({ id: 'a', name: { hans: '样例', hant: '樣例', en: 'Sample' } })];
  openPanel({ lenders, ownLoans: [anOwnLoan({ lenderId: 'a' })] });
  await press('My loans');
  await press(/^甲小额贷款有限公司/);
  await press(name);
  const there = await screen.findByRole('heading', { name: heading });
  await waitFor(() => expect(document.activeElement === there).toBe(true));
  await press(/^Back/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe(name));
});
