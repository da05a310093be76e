import { createEvent, fireEvent, screen } from '@testing-library/preact';
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

/** Whether the browser would do with it what it does by itself. */
function isLeft(kind: 'dragOver' | 'drop', target: Element, ...types: string[]): boolean {
  const event = createEvent[kind](target, { dataTransfer: { files: [], types } });
  fireEvent(target, event);
  return !event.defaultPrevented;
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

test('a file dropped anywhere in the panel is read, and Back leads to where it was dropped', async () => {
  show(fakeApp({ page: foundPage(), pictures: fakePictures([]) }), <Panel />);
  await screen.findByRole('heading', { level: 1, name: /认出 3 个贷款方/ });
  expect(isLeft('dragOver', document.body, 'Files')).toBe(false);
  expect(await screen.findByText('松手就读')).toBeShown();
  drop(word, png);
  expect(await screen.findByText('一次读一份。这里读的是 合同.docx。')).toBeShown();
  expect(screen.queryByText('松手就读')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: '合同.docx' }));
  drop(png);
  expect(await screen.findByText('图里没有认出字')).toBeShown();
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: '海报.pdf' }));
  fireEvent.click(screen.getByRole('button', { name: '返回：本页' }));
  expect(await screen.findByRole('heading', { level: 1, name: /认出 3 个贷款方/ })).toBeShown();
});

test('away from the place, words stay where they fall, and what holds no file is let be', async () => {
  show(fakeApp({ page: foundPage(), pictures: fakePictures([]) }), <Panel />);
  const heading = await screen.findByRole('heading', { level: 1, name: /认出 3 个贷款方/ });
  const field = screen.getByRole('searchbox');
  expect(isLeft('drop', field, 'text/plain')).toBe(true);
  expect(isLeft('drop', document.body, 'text/uri-list')).toBe(false);
  fireEvent.paste(document.body, { clipboardData: { files: [], types: ['text/plain'] } });
  // Copied from a text program: the words, and a picture of them.
  fireEvent.paste(field, { clipboardData: { files: [png], types: ['text/plain', 'text/html', 'Files'] } });
  expect(heading.isConnected).toBe(true);
  fireEvent.paste(field, { clipboardData: { files: [png], types: ['Files'] } });
  expect(await screen.findByRole('heading', { level: 1, name: '海报.pdf' })).toBeShown();
});

test('pasted words are told where they are read', async () => {
  await openPlace();
  fireEvent.paste(document.body, { clipboardData: { files: [], types: ['text/plain'] } });
  expect(await screen.findByText(/粘贴到最上面的框里/)).toBeShown();
  fireEvent.paste(document.body, { clipboardData: { files: [], types: [] } });
  expect(await screen.findByText(/这里没有文件/)).toBeShown();
});

const textOf = (...bytes: number[]) => Uint8Array.from(bytes);

test.each([
  ['图.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /不是 PDF，也不是图片/],
  ['照片.heic', '\0\0\0\x28ftypheic\0\0\0\0mif1', /是 HEIC 照片.*JPEG 或 PNG/],
  ['说明.txt', '年利率18%，分12期。', /说明.txt 里只有文字.*最上面的框里/],
  ['老说明.txt', textOf(0xc4, 0xea, 0xc0, 0xfb, 0xc2, 0xca), /老说明.txt 里只有文字/],
  ['合同.doc', textOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /Word 文件请先另存为 PDF/],
  ['录音.mp3', 'ID3\x03\0\0\0', /录音.mp3 不是 PDF，也不是图片.*截一张图/],
])('%s is met with what can be done', async (name, content, words) => {
  await openPlace();
  drop(new File([content], name));
  expect(await screen.findByText(words)).toBeShown();
  expect(screen.queryByText(/Word/) !== null).toBe(name.endsWith('.doc'));
});

test('files pasted anywhere in the place are read, words pasted into the field stay words', async () => {
  await openPlace();
  const files = { clipboardData: { files: [word] } };
  fireEvent.paste(document.body, files);
  expect(await screen.findByText(/合同.docx 不是 PDF/)).toBeShown();
  fireEvent.paste(screen.getByRole('searchbox'), { clipboardData: { files: [] } });
  expect(screen.queryByText(/这里没有文件/)).toBeNull();
});
