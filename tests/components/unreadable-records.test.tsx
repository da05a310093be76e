/** The file of the lists is missing or broken: every screen says so, none waits for ever, and no lender is called unknown. */
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Options } from '@/components/options/Options';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import { fakeApp, foundPage } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const without = () => fakeApp({ page: foundPage(), knowledgeArrives: 'fails' });
const said = '这一部分没能显示。';

test('popup: the notice, and rows that say nothing of who lends', async () => {
  const { container } = show(without(), <Popup />);
  expect(await screen.findByText(said)).toBeShown();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('认出 3 个贷款方、2 处价格');
  expect(screen.getByRole('button', { name: /小米金融/ }).textContent).not.toMatch(/无记录|没有记录|名单里没有/);
  expect(await faultsFor(container)).toEqual([]);
});

test('panel: the page’s own figures stand below the notice', async () => {
  const { container } = show(without(), <Panel />);
  expect(await screen.findByText(said)).toBeShown();
  expect(container.querySelector('.offers')?.textContent).not.toMatch(/无记录|没有记录|名单里没有/);
  expect(screen.getByText('18.25%', { selector: '.is' })).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test.each(['贷款方', '指南'])('panel, %s: the notice stands there', async (tab) => {
  show(without(), <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: tab }));
  expect(await screen.findByText(said)).toBeShown();
});

test('panel: what is typed is answered by the notice', async () => {
  show(without(), <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '贷款方' }));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '利信' } });
  expect(await screen.findByText(said)).toBeShown();
  expect(document.querySelector('[aria-busy="true"]')).toBeNull();
});

test('panel: a record that is asked for is answered by the notice', async () => {
  const fake = without();
  show(fake, <Panel />);
  fake.sendToPanel({ view: 'lender', lenderId: 'lixin' });
  expect(await screen.findByText(said)).toBeShown();
});

test('options: the notice stands with the facts of the data', async () => {
  show(without(), <Options />);
  expect(await screen.findByText(said)).toBeShown();
});
