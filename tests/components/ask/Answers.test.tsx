import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import tips from '@/assets/data/tips.json';
import { Answers } from '@/components/ask/Answers';
import type { Tip } from '@/lib/core/lenders/knowledge';
import type { PanelTarget } from '@/lib/messaging/protocol';
import { fakeApp } from '@/tests/support/fake-app';
import { faultsFor, show } from '@/tests/support/show';

function ask(query: string) {
  const opened: PanelTarget[] = [];
  const app = fakeApp({ knowledge: { tips: async () => tips as Tip[] } });
  const { container } = show(app, <Answers query={query} onOpen={(target) => opened.push(target)} />);
  return { opened, container };
}

test('who writes of wanting to die is answered by a number to call, and by nothing that was not found', async () => {
  const { opened, container } = ask('不想活了');
  expect(await screen.findByRole('heading', { name: '先找个人说说话' })).toBeShown();
  expect(screen.getByRole('link', { name: '打 12356' }).getAttribute('href')).toBe('tel:12356');
  expect(screen.getByRole('link', { name: '打 120' }).getAttribute('href')).toBe('tel:120');
  expect(container.textContent).not.toMatch(/没有找到|添加|名单/);
  fireEvent.click(screen.getByRole('button', { name: /可以找谁/ }));
  expect(opened).toEqual([{ view: 'guide', chapterId: 'where-to-turn' }]);
  expect(await faultsFor(container)).toEqual([]);
});

test('a fear in everyday words is answered by what to do today and chapters, not by “not found”', async () => {
  const { container } = ask('还不起了');
  expect(await screen.findByRole('button', { name: /已经逾期：今天做什么/ })).toBeShown();
  expect(container.textContent).not.toContain('没有找到');
});
