import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PageAddress } from '@/components/address/PageAddress';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import type { Lender } from '@/lib/core/lenders/lender';
import type { Locale } from '@/lib/core/wording/fact';
import type { TabReport } from '@/lib/services/tabs/page-state';
import { aLenderOnPage, aPage, aReport, fakeApp } from '@/tests/support/fake-app';
import { aLender, sampleEvidence } from '@/tests/support/sample-lenders';
import { faultsFor, show } from '@/tests/support/show';

const domains: Lender['domains'] = [{ domain: 'samplepay.com', ...sampleEvidence }];
const lender = aLender({ domains });

function offerOn(host: string, part: Partial<TabReport> = {}): TabReport {
  return aReport({
    url: `https://${host}/`,
    title: '样例金融 借款入口',
    lenders: [aLenderOnPage(lender.id, 1, '样例金融')],
    traits: { isArticle: false, asks: 'loan' },
    ...part,
  });
}

async function textOf(report: TabReport, options: { lenders?: Lender[]; locale?: Locale } = {}): Promise<string> {
  const { container } = show(fakeApp({ lenders: [lender], ...options }), <PageAddress report={report} />);
  const box = await screen.findByRole('region');
  expect(await faultsFor(container)).toEqual([]);
  return (box.textContent ?? '').replaceAll('\u2060', '');
}

test('on the record: one quiet line with source, date and how sure it is', async () => {
  const said = await textOf(offerOn('www.samplepay.com'));
  expect(said).toContain('samplepay.com 在我们对样例金融的记录里。');
  expect(said).toMatch(/样例报.*2026-11-21/);
  expect(said).not.toContain('96110');
});

test('one letter differs: both addresses, what to do, where to ask', async () => {
  const said = await textOf(offerOn('samplepey.com'));
  expect(said).toContain(
    '这一页在 samplepey.com，与我们对样例金融的记录里的 samplepay.com（2026-11-21）只差一个字母。',
  );
  expect(said).toContain('96110');
  expect(said).not.toMatch(/假|骗|fake/);
});

test('drawn alike: the address is shown as it reads and as it is', async () => {
  const said = await textOf(offerOn('xn--smplepay-2fh.com'), { locale: 'en' });
  expect(said).toMatch(/This page is on xn--smplepay-2fh\.com \(shown as \S+\)\./);
});

test('the name inside another address', async () => {
  expect(await textOf(offerOn('samplepay-loan.com'), { locale: 'en' })).toContain(
    'The name stands in it, but our record of 样例金融 Sample Finance knows no such address; it has samplepay.com (2026-11-21).',
  );
});

test('not on the record: said so, and that this tells nothing by itself', async () => {
  expect(await textOf(offerOn('other.com'), { locale: 'en' })).toContain(
    'This page is on other.com. Our record of 样例金融 Sample Finance knows no such address; it has samplepay.com (2026-11-21).Our record may be incomplete',
  );
});

test('a record without a confirmed address, in Traditional', async () => {
  const said = await textOf(offerOn('other.com'), { lenders: [aLender()], locale: 'zh-TW' });
  expect(said).toContain('這一頁在 other.com。我們對樣例金融的');
});

test('an article says nothing', async () => {
  const article = offerOn('other.com', { traits: { isArticle: true, asks: null } });
  show(
    fakeApp({ lenders: [lender] }),
    <>
      <PageAddress report={article} />
      <PageAddress report={offerOn('another.com')} />
    </>,
  );
  // The second asks after the first, of the same records: once it is answered, so is the first.
  await screen.findByText(/another\.com/);
  expect(screen.getAllByRole('region')).toHaveLength(1);
});

test('popup and panel say the same, the panel with the source', async () => {
  const report = offerOn('samplepey.com');
  const app = () => fakeApp({ page: aPage({ host: 'samplepey.com', report }), lenders: [lender] });
  const popup = show(app(), <Popup />);
  const inPopup = (await screen.findByRole('region', { name: '这一页的网址' })).textContent;
  popup.unmount();
  show(app(), <Panel />);
  const inPanel = (await screen.findByRole('region', { name: '这一页的网址' })).textContent;
  expect(inPopup).toContain('samplepey.com');
  expect(inPanel?.startsWith(inPopup ?? '')).toBe(true);
  expect(inPanel).toContain('样例报');
});
