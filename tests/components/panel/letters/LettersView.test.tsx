import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import words from '@/assets/strings/panel-letters.json';
import { Panel } from '@/components/panel/Panel';
import { fenFromYuan } from '@/lib/core/loans/money';
import type { OwnLoan } from '@/lib/core/own-loans/own-loan';
import { loadLists } from '@/scripts/data/bundled-data';
import { aPage, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { lateRecords } from '@/tests/support/late-records';
import { anOwnLoan } from '@/tests/support/own-loans';
import { faultsFor, show } from '@/tests/support/show';

const { letters } = loadLists();
const late = anOwnLoan();
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const back = () => press(/^(Back|返回)/);
const area = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Text of the letter|信的正文/ });
const type = (text: string, value: string) =>
  area().then((box) => fireEvent.input(box, { target: { value: box.value.replace(text, value) } }));

/** Of a kept loan. */
async function openLetters(loan: OwnLoan, options: FakeOptions = {}) {
  const fake = fakeApp({
    page: aPage(),
    today: '2026-04-09',
    locale: 'en',
    settings: { loansAgreedOn: '2026-01-01' },
    knowledge: lateRecords,
    ownLoans: [loan],
    ...options,
  });
  const { container } = show(fake, <Panel />);
  await press(/^(My loans|我的借款|我的借款)$/);
  await press(/^甲小额贷款有限公司/);
  await press(/^(Letters|写信|寫信)$/);
  return { fake, container };
}

function openWithoutLoan(options: FakeOptions = {}) {
  const fake = fakeApp({ page: aPage(), today: '2026-04-09', locale: 'en', knowledge: lateRecords, ...options });
  const { container } = show(fake, <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: /Guide|指南/ }));
  return { fake, container };
}

afterEach(() => vi.unstubAllGlobals());

function clipboard(writeText: (text: string) => Promise<void>) {
  vi.stubGlobal('navigator', Object.create(navigator, { clipboard: { value: { writeText } } }));
}

/** With days to count, with choices, and with neither. */
const ofEachKind: readonly string[] = ['payment-order', 'complaint', 'plan'];

test('every letter can be used by everyone, and every control has a name of its own', async () => {
  const { container } = await openLetters(anOwnLoan({ upfrontFeeFen: fenFromYuan(500) }));
  for (const { id, wish } of letters) {
    await press(new RegExp(`^${wish.en.replace(/[?.]/g, '\\$&')}`));
    await area();
    if (ofEachKind.includes(id)) expect(await faultsFor(container)).toEqual([]);
    const names = within(screen.getByRole('tabpanel'))
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    await back();
  }
});

test('what is typed is there again after Back, and is kept nowhere', async () => {
  const { fake } = await openLetters(late);
  await press(/^More time, or smaller/);
  expect(await screen.findByText('5 blanks for you to fill:')).toBeShown();
  await type('【姓名】', '张三');
  expect(await screen.findByText('4 blanks for you to fill:')).toBeShown();
  await back();
  await press(/^More time, or smaller/);
  expect((await area()).value).toContain('申请人：张三');
  expect(JSON.stringify([await fake.app.ownLoans.list(), fake.settings(), fake.calls])).not.toContain('张三');
  await press('Start over');
  await waitFor(async () => expect((await area()).value).toContain('申请人：【姓名】'));
});

test('a blank is chosen by its name, and selected in the text', async () => {
  await openLetters(late);
  await press(/^More time, or smaller/);
  await press('Select the blank: sum a month');
  const box = await area();
  expect(document.activeElement === box).toBe(true);
  expect(box.value.slice(box.selectionStart, box.selectionEnd)).toBe('【每月能还的数】');
});

test('it is copied as it stands; where the browser refuses, it is selected', async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  await openLetters(late);
  await press(/^I have paid it off/);
  await type('【姓名】', '张三');
  await press('Copy the letter');
  expect(await screen.findByText(/^Copied, with \d blanks left\.$/)).toBeShown();
  expect(copied[0]).toMatch(/^开具结清证明的申请\n\n致：甲小额贷款有限公司[\s\S]*张三/);
  clipboard(() => Promise.reject(new Error('refused')));
  await press('Copy the letter');
  expect(await screen.findByText(/press Ctrl\+C/)).toBeShown();
  const box = await area();
  expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
});

test('it is saved as a plain text file under a plain name', async () => {
  const files: { name: string; text: string; type: string }[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    const blob = file as Blob;
    void blob.text().then((text) => files.push({ name: '', text, type: blob.type }));
    return 'blob:letter';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.download).toBe('letter-statement-2026-04-09.txt');
  });
  await openLetters(late);
  await press(/^See the account/);
  await press('Save as .txt');
  expect(await screen.findByText('Saved among your downloads.')).toBeShown();
  await waitFor(() => expect(files).toHaveLength(1));
  expect(files[0]?.text).toBe((await area()).value);
  expect(files[0]?.type).toBe('text/plain;charset=utf-8');
  make.mockRestore();
  click.mockRestore();
});

test('without a loan the same letters have more blanks', async () => {
  openWithoutLoan();
  await press(/^Letters$/);
  await press(/^More time, or smaller/);
  const { value } = await area();
  expect(value).toContain('致：【合同上的放款方】');
  expect(value).toContain('应于【应还的日期】归还的款项');
});

test('a complaint goes to the office of the kind of lender, and what is chosen stays', async () => {
  openWithoutLoan();
  await press(/^Letters$/);
  await press(/^Complain/);
  const office = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'To whom' });
  expect(office.value).toBe('lender');
  fireEvent.change(office, { target: { value: 'micro-loan' } });
  await waitFor(async () => expect((await area()).value).toContain('致：【放款方注册地的省市】的地方金融管理部门'));
  expect(screen.getByRole('link', { name: '12345' })).toBeShown();
  await back();
  await press(/^Complain/);
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'To whom' })).value).toBe('micro-loan');
});

test('of a late payment to a consumer finance company the complaint goes to its regulator', async () => {
  await openLetters(anOwnLoan({ lenderId: 'mashang' }));
  await press(/^Complain/);
  await waitFor(async () => expect((await area()).value).toContain('致：当地金融监管局（12378）'));
});

test('a payment order comes with its days, and leads to all else about it', async () => {
  await openLetters(late);
  await press(/^A payment order came/);
  expect(await screen.findByText('15 days')).toBeShown();
  await press('What to do: A payment order came');
  expect(await screen.findByRole('heading', { level: 1, name: 'A payment order came' })).toBeShown();
  await press('Write the objection');
  expect((await area()).value).toContain('支付令异议书');
});

test('English says what each paragraph says; Chinese readers are not told twice', async () => {
  await openLetters(late);
  await press(/^I dispute the debt/);
  expect(await screen.findByText(/^This statement admits neither debt nor sum/)).toBeShown();
  expect(screen.getByRole('heading', { name: words.grounds.en })).toBeShown();
});

test('in Traditional the letter is written in either script', async () => {
  await openLetters(late, { locale: 'zh-TW' });
  await press(/^想看清帳/);
  const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '信的正文' });
  expect(box.value).toContain('借款合約');
  expect(screen.queryByText('What it says')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: '簡體字' }));
  await waitFor(() => expect(box.isConnected).toBe(false));
  expect((await area()).value).toContain('借款合同');
});
