/** Names in shadow trees, which are no part of the text of a page, are read as well. */
import type { Page } from '@playwright/test';
import { expect, test } from '@/tests/support/chromium';

interface Host {
  tag: string;
  mode: ShadowRootMode;
  /** Text of the tree, or the host inside it. */
  holds: string | Host;
}

/** Puts the hosts at the end of the page. */
function show(page: Page, hosts: Host[]): Promise<void> {
  return page.evaluate((shown) => {
    const make = ({ tag, mode, holds }: Host): HTMLElement => {
      const host = document.createElement(tag);
      const paragraph = document.createElement('p');
      paragraph.append(typeof holds === 'string' ? holds : make(holds));
      host.attachShadow({ mode }).append(paragraph);
      return host;
    };
    for (const host of shown) document.body.append(make(host));
  }, hosts);
}

test('on custom elements, inside each other, open and closed, and on an empty plain element', async ({ reader }) => {
  const page = await reader.open('/other-lender.html');
  await show(page, [
    { tag: 'x-open', mode: 'open', holds: '拍拍贷的借款' },
    { tag: 'x-outer', mode: 'closed', holds: { tag: 'x-inner', mode: 'closed', holds: '分期乐的借款' } },
    { tag: 'div', mode: 'closed', holds: '人人贷的借款' },
  ]);
  const lenders = async () => (await reader.report(page))?.lenders.map(({ lenderId }) => lenderId);
  await expect.poll(lenders).toEqual(expect.arrayContaining(['ppdai', 'lexin-fenqile', 'renrendai']));
});

test('what our own card says of a lender is no text of the page', async ({ reader }) => {
  const page = await reader.open('/other-lender.html');
  await show(page, [
    { tag: 'overdue-lens-card', mode: 'closed', holds: '拍拍贷的借款' },
    { tag: 'x-other', mode: 'closed', holds: '分期乐的借款' },
  ]);
  const lenders = async () => (await reader.report(page))?.lenders.map(({ lenderId }) => lenderId).sort();
  await expect.poll(lenders).toEqual(['lexin-fenqile', 'lixin']);
});

test('a host that is taken away and put back is read again', async ({ reader }) => {
  const page = await reader.open('/other-lender.html');
  const lenders = async () => (await reader.report(page))?.lenders.map(({ lenderId }) => lenderId).sort();
  await show(page, [{ tag: 'x-once', mode: 'open', holds: '分期乐的借款' }]);
  await expect.poll(lenders).toEqual(['lexin-fenqile', 'lixin']);
  const host = await page.evaluateHandle(() => {
    const [once] = document.getElementsByTagName('x-once');
    once?.remove();
    return once;
  });
  await expect.poll(lenders).toEqual(['lixin']);
  await host.evaluate((once) => document.body.append(once as Element));
  await expect.poll(lenders).toEqual(['lexin-fenqile', 'lixin']);
});
