import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { aPage, fakeApp } from '@/tests/support/fake-app';
import { sampleRecords } from '@/tests/support/sample-knowledge';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

async function showGuide() {
  const shown = show(fakeApp({ page: aPage(), knowledge: sampleRecords }), <Panel />);
  fireEvent.click(screen.getByRole('tab', { name: '指南' }));
  await screen.findByRole('heading', { name: '什么是逾期' });
  return shown;
}

test('contents lead to a section', async () => {
  await showGuide();
  const contents = screen.getByRole('navigation', { name: /目录/ });
  fireEvent.click(within(contents).getByRole('button', { name: '怎么查牌照' }));
  expect(document.activeElement?.textContent).toBe('怎么查牌照');
});

test('words are found, counted and walked', async () => {
  const { container } = await showGuide();
  fireEvent.input(screen.getByRole('searchbox', { name: '在指南里找' }), { target: { value: '逾期' } });
  expect(await screen.findByText('第 1 处，共 3 处')).toBeShown();
  expect(container.querySelectorAll('mark')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '下一处' }));
  expect(await screen.findByText('第 2 处，共 3 处')).toBeShown();
  await waitFor(() => expect(container.querySelector('mark.now-hit')?.id).toBe('hit-1'));
});

test('words that are not there are said not to be', async () => {
  await showGuide();
  fireEvent.input(screen.getByRole('searchbox', { name: '在指南里找' }), { target: { value: '彩票' } });
  expect(await screen.findByText('没有找到“彩票”。')).toBeShown();
});

test('a rule named by a paragraph opens what it means and how far it was checked', async () => {
  await showGuide();
  const section = screen.getByRole('region', { name: '什么是逾期' });
  fireEvent.click(await within(section).findByRole('button', { name: /《样例规定》/ }));
  expect(within(section).getByText('先说清楚再收钱。')).toBeShown();
  expect(within(section).getByText('2026 年仍有效。')).toBeShown();
});

test('what is folded is printed open, and folded again afterwards', async () => {
  const { container } = await showGuide();
  const folded = container.querySelectorAll('details:not([open])').length;
  expect(folded).toBeGreaterThan(0);
  window.dispatchEvent(new Event('beforeprint'));
  expect(container.querySelectorAll('details:not([open])')).toHaveLength(0);
  window.dispatchEvent(new Event('afterprint'));
  expect(container.querySelectorAll('details:not([open])')).toHaveLength(folded);
});

test('everyone can use the guide', async () => {
  const { container } = await showGuide();
  expect(await faultsFor(container)).toEqual([]);
}, 30_000);
