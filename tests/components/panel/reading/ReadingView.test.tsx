import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, expect, test } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { fakeApp, foundPage } from '@/tests/support/fake-app';
import { fakePictures } from '@/tests/support/fake-pictures';
import { faultsFor, show } from '@/tests/support/show';

beforeEach(() => {
  window.scrollTo = () => undefined;
});

const png = new File([Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], '海报.pdf');
const word = new File(['PK\x03\x04'], '合同.docx');

async function openPlace() {
  const shown = show(fakeApp({ page: foundPage(), pictures: fakePictures([]) }), <Panel />);
  fireEvent.click(screen.getByRole('button', { name: /^读一份文件/ }));
  await screen.findByRole('heading', { level: 1, name: '读一份文件' });
  return shown;
}

function drop(...files: File[]) {
  fireEvent.drop(document, { dataTransfer: { files, types: ['Files'] } });
}

test('the place is reached from below the page, and Back leads to where one was', async () => {
  const { container } = await openPlace();
  expect(await faultsFor(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: '返回：本页' }));
  expect(await screen.findByRole('heading', { level: 1, name: /认出 3 个贷款方/ })).toBeShown();
});

test('a file is judged by its first bytes, and not by its name', async () => {
  await openPlace();
  drop(png);
  expect(await screen.findByText('图里没有认出字')).toBeShown();
  drop(word);
  expect(await screen.findByText(/合同.docx 不是 PDF，也不是图片/)).toBeShown();
  drop(new File([], '空.pdf'));
  expect(await screen.findByText(/空.pdf 是空的/)).toBeShown();
});

test('of several files the first is read, and said so', async () => {
  await openPlace();
  drop(word, png);
  expect(await screen.findByText('一次读一份。这里读的是 合同.docx。')).toBeShown();
});

test('a drop without a file says what to do', async () => {
  await openPlace();
  drop();
  expect(await screen.findByText(/这里没有文件/)).toBeShown();
});

test('a file that the browser does not hand over says so', async () => {
  await openPlace();
  const gone = new File(['%PDF-'], '没了.pdf');
  gone.slice = () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) as Blob;
  drop(gone);
  expect(await screen.findByText(/没了.pdf 打不开/)).toBeShown();
});

test('files pasted anywhere in the place are read, words pasted into the field stay words', async () => {
  await openPlace();
  const files = { clipboardData: { files: [word] } };
  fireEvent.paste(document.body, files);
  expect(await screen.findByText(/合同.docx 不是 PDF/)).toBeShown();
  fireEvent.paste(screen.getByRole('searchbox'), { clipboardData: { files: [] } });
  expect(screen.queryByText(/这里没有文件/)).toBeNull();
});
