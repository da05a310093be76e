import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { readContract } from '@/lib/core/contracts/read-contract';
import { documentText } from '@/lib/core/documents/document-text';
import { linesOfPage } from '@/lib/core/documents/page-lines';
import { findPrices } from '@/lib/core/prices/find-prices';
import type { Documents } from '@/lib/services/documents/documents';
import type { OpenDocument, Opening } from '@/lib/services/documents/open-document';
import type { DocumentRead } from '@/lib/services/documents/read-document';
import { aLenderOnPage, aPage, aReport, type FakeOptions, fakeApp } from '@/tests/support/fake-app';
import { lines } from '@/tests/support/page-pieces';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});

const opened: OpenDocument = {
  pageCount: 2,
  readPage: () => Promise.reject(new Error('It was read already.')),
  drawPage: () => Promise.reject(new Error('Nothing is drawn here.')),
  close: () => undefined,
};

function readOf(words: readonly string[], part: Partial<DocumentRead> = {}): DocumentRead {
  const pages = [{ number: 1, rotation: 0, isPicture: words.length === 0, lines: linesOfPage(lines(words, 0, 0)) }];
  const text = documentText(pages);
  const prices = findPrices(text.text);
  const contract = readContract(text.text, prices);
  return { pageCount: 2, pages, readTo: 'end', text, prices, contract, disclosures: [], pictures: [], ...part };
}

const contract = ['借款合同', '贷款人：利信金融有限公司', '贷款年利率为18%。', '逾期日息0.075%计收罚息。'];

interface Fake {
  openings?: Opening[];
  read?: DocumentRead;
  /** What it was opened with. */
  passwords?: (string | null)[];
  never?: boolean;
}

function documentsOf({ openings = [], read = readOf(contract), passwords = [], never = false }: Fake): Documents {
  return {
    open: async (_, { password }) => {
      passwords.push(password);
      return openings.shift() ?? { state: 'open', document: opened };
    },
    read: async (_, { signal, onProgress, isStopped }) => {
      if (!never) return read;
      onProgress({ page: 30, pages: 500 });
      await vi.waitUntil(() => signal.aborted || isStopped(), { timeout: 30_000, interval: 5 });
      signal.throwIfAborted();
      return { ...read, readTo: 'stopped' };
    },
  };
}

let number = 0;

async function drop(fake: Fake, options: FakeOptions = {}) {
  const shown = show(fakeApp({ page: aPage(), ...options, documents: documentsOf(fake) }), <Panel />);
  fireEvent.click(screen.getByRole('button', { name: /^读一份文件/ }));
  await screen.findByRole('heading', { level: 1, name: '读一份文件' });
  number += 1;
  const files = [new File(['%PDF-1.7'], `合同${number}.pdf`)];
  fireEvent.drop(document, { dataTransfer: { files, types: ['Files'] } });
  return shown;
}

test('a contract is shown by topic, each clause with its place, and what is missing below', async () => {
  const { container } = await drop({});
  expect(await screen.findByRole('heading', { name: /合同里写的/ })).toBeShown();
  expect(screen.getByText('利信金融有限公司', { selector: 'p' })).toBeShown();
  expect(screen.getByText(/第 1 页第 2 行/)).toBeShown();
  expect(screen.getByText('能不能提前还、收不收费')).toBeShown();
  expect(await faultsFor(container)).toEqual([]);
});

test('where the page cannot be drawn, the words as read are shown with the line marked', async () => {
  await drop({});
  fireEvent.click(await screen.findByRole('button', { name: /看原文 贷款年利率为18%/ }));
  expect(await screen.findByText(/这一页画不出来/)).toBeShown();
  expect(screen.getByText('贷款年利率为18%。', { selector: 'mark' })).toBeShown();
});

test('the lender of the contract is held against the page beside', async () => {
  const page = aPage({ report: aReport({ lenders: [aLenderOnPage('mashang', 1, '马上消费金融')] }) });
  await drop({}, { page });
  expect(await screen.findByText(/左边网页上写的是马上消费金融/)).toBeShown();
});

test('“I took this loan” opens the form with what was read', async () => {
  await drop({}, { settings: { loansAgreedOn: '2026-11-01' } });
  fireEvent.click(await screen.findByRole('button', { name: /^我借了这笔/ }));
  await waitFor(() => expect(screen.getByDisplayValue('18')).toBeShown());
  expect(screen.getByDisplayValue('利信金融有限公司')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '返回：回到这份文件' }));
  expect(await screen.findByRole('heading', { name: /合同里写的/ })).toBeShown();
});

const withFees = [
  '个人消费贷款合同',
  '贷款人：利信金融有限公司',
  '贷款本金为人民币20,000.00元，贷款期限12个月，分12期偿还。',
  '贷款年利率为18.25%。',
  '按每月0.5%向乙方收取担保费。',
  '逾期的，按合同利率上浮50%计收罚息。',
  '乙方可以提前还款，并按提前归还本金的3%支付违约金。',
];

test('with fees named, the whole is held against the line and the rate alone is not', async () => {
  const { container } = await drop({ read: readOf(withFees) });
  expect(await screen.findByText('利率和费用合起来')).toBeShown();
  expect(screen.getByText(/高于 24% 线 4.6 个百分点 · 按借 20,000 元、12 期算/)).toBeShown();
  expect(screen.getByText('只是利率，费用没有算进去')).toBeShown();
  expect(screen.getByText('27.38%')).toBeShown();
  expect(screen.queryByText(/在 24% 线以下/)).toBeNull();
  expect(await faultsFor(container)).toEqual([]);
});

test('a fee without a figure leaves open whether it stays below the line', async () => {
  await drop({ read: readOf([...contract, '乙方另行支付担保费。']) });
  expect(await screen.findByText(/说不准/)).toBeShown();
  expect(screen.getByText('只是利率，费用没有算进去')).toBeShown();
});

test('the form of the loan holds sum and fee of the contract, and quotes what has no field', async () => {
  await drop({ read: readOf(withFees) }, { settings: { loansAgreedOn: '2026-11-01' } });
  fireEvent.click(await screen.findByRole('button', { name: /^我借了这笔/ }));
  expect(await screen.findByRole('textbox', { name: /借了多少/ })).toHaveProperty('value', '20000');
  expect(screen.getByRole('textbox', { name: /每期另付的费用/ })).toHaveProperty('value', '100');
  const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '备注' });
  expect(value).toBe(
    '另外的费用：“按每月0.5%向乙方收取担保费。”（第 1 页第 5 行）\n' +
      '提前还款：“乙方可以提前还款，并按提前归还本金的3%支付违约金。”（第 1 页第 7 行）',
  );
});

test('a locked one asks for its password, again where it was wrong, and keeps none', async () => {
  const passwords: (string | null)[] = [];
  const locked = (wasWrong: boolean): Opening => ({ state: 'locked', wasWrong });
  await drop({ openings: [locked(false), locked(true)], passwords });
  const type = async (typed: string) => {
    fireEvent.input(await screen.findByLabelText('PDF 的密码'), { target: { value: typed } });
    fireEvent.click(screen.getByRole('button', { name: '打开' }));
  };
  await type('first');
  expect(await screen.findByText(/密码不对/)).toBeShown();
  await type('second');
  expect(await screen.findByRole('heading', { name: /合同里写的/ })).toBeShown();
  expect(passwords).toEqual([null, 'first', 'second']);
});

test.each([
  ['damaged', /这份 PDF 坏了/],
  ['too_large', /这份文件太大/],
] as const)('%s is said', async (state, words) => {
  await drop({ openings: [{ state }] });
  expect(await screen.findByText(words)).toBeShown();
});

test('a long one shows how far it is, and can be stopped with what was read, or left', async () => {
  await drop({ never: true });
  expect(await screen.findByText('读到第 30 页，共 500 页')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '先看读到的' }));
  expect(await screen.findByText('只读了前 1 页，后面的没有读。')).toBeShown();
});

test('reading is given up at a press, and begun again at another', async () => {
  await drop({ never: true });
  fireEvent.click(await screen.findByRole('button', { name: '不读了' }));
  expect(await screen.findByText('停了，什么也没有留下。')).toBeShown();
  fireEvent.click(screen.getByRole('button', { name: '再读一次' }));
  expect(await screen.findByText('读到第 30 页，共 500 页')).toBeShown();
});

test('pages that are pictures are named, and one without anything known says so', async () => {
  await drop({ read: readOf([], { pictures: [1] }) });
  expect(await screen.findByText(/这份 PDF 里没有字/)).toBeShown();
  expect(screen.getByRole('button', { name: '当图片读第 1 页' })).toBeShown();
});

test('a text without a lender or a price says that nothing was recognised', async () => {
  await drop({ read: readOf(['今天天气很好。']) });
  expect(await screen.findByText('没有认出贷款方、价格或合同条款。')).toBeShown();
});

test('the file is noted as evidence once the reader agreed, and never in a private window', async () => {
  const first = await drop({}, { settings: { loansAgreedOn: '2026-11-01' } });
  fireEvent.click(await screen.findByRole('button', { name: '留作证据' }));
  expect(await screen.findByText('记下了，是证据第 1 条。')).toBeShown();
  // Back from the evidence it is still noted, once.
  fireEvent.click(screen.getByRole('button', { name: '看证据' }));
  fireEvent.click(await screen.findByRole('button', { name: /回到这份文件/ }));
  expect(await screen.findByText('记下了，是证据第 1 条。')).toBeShown();
  expect(screen.queryByRole('button', { name: '留作证据' })).toBeNull();
  first.unmount();
  await drop({}, { isPrivateWindow: true });
  expect(await screen.findByText('无痕窗口里不记证据。')).toBeShown();
  expect(screen.queryByRole('button', { name: '留作证据' })).toBeNull();
});
