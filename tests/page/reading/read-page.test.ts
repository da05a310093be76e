import { afterEach, expect, test, vi } from 'vitest';
import { type NodeScanner, type PageReading, readPage } from '@/lib/page/reading/read-page';
import { one, show, textOf } from '@/tests/support/page-markup';

let ended = new AbortController();

afterEach(() => {
  ended.abort();
  ended = new AbortController();
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
});

function recordingScanner() {
  const read: string[] = [];
  const forgotten: string[] = [];
  const text = (nodes: readonly Node[]) => nodes.map((node) => node.textContent).join('|');
  const scanner = {
    isFull: false,
    *read(nodes: readonly Node[]) {
      read.push(text(nodes));
      yield;
    },
    forget(nodes: readonly Node[]) {
      forgotten.push(text(nodes));
      return false;
    },
    forgetRemoved: vi.fn(),
    reset: vi.fn(),
    takeDoubtful: (): Node[] => [],
  };
  return { read, forgotten, scanner };
}

function reading(scanner: () => unknown) {
  const onCandidate = vi.fn();
  const onIdle = vi.fn();
  const page: PageReading = readPage({
    roots: new Set(),
    mayHold: (text) => text.includes('小米'),
    scanner: scanner as () => NodeScanner | null,
    onCandidate,
    onSlice: () => undefined,
    onIdle,
    signal: ended.signal,
  });
  return { page, onCandidate, onIdle };
}

test('a page without a candidate never asks for the scanner', async () => {
  show('<p>今天天气很好</p>');
  const { onCandidate, onIdle } = reading(() => null);
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalled());
  expect(onCandidate).not.toHaveBeenCalled();
});

test('candidates wait for the scanner and are then handed on, without what is gone', async () => {
  show(`<p id="a">小米一</p>${'<p>别的话</p>'.repeat(900)}<p id="b">小米二</p>`);
  const { read, scanner } = recordingScanner();
  let isThere = false;
  const { page, onCandidate, onIdle } = reading(() => (isThere ? scanner : null));
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalled());
  expect(onCandidate).toHaveBeenCalled();
  one('#a').remove();
  isThere = true;
  page.readWaiting();
  await vi.waitFor(() => expect(read).toHaveLength(2));
  expect(read[0]).not.toContain('小米一');
  expect(read[1]).toContain('小米二');
});

test('added and changed words are read, what is untouched is not', async () => {
  show('<p>小米一</p><p id="later">以后</p><div id="feed"></div>');
  const { read, scanner } = recordingScanner();
  reading(() => scanner);
  await vi.waitFor(() => expect(read).toHaveLength(1));
  textOf(one('#later')).data = '小米二';
  one('#feed').append('小米三');
  await vi.waitFor(() => expect(read).toHaveLength(3));
  expect(read.slice(1).sort()).toEqual(['小米三', '小米二']);
});

test('what was put at the end and has changed by then is forgotten where a slice had read it', async () => {
  show('<div id="feed"></div>');
  const { forgotten, scanner } = recordingScanner();
  reading(() => scanner);
  await vi.waitFor(() => expect(forgotten).toEqual([]));
  const items = ['小米一', '小米二'].map((text) => Object.assign(document.createElement('p'), { textContent: text }));
  for (const item of items) one('#feed').append(item);
  await Promise.resolve();
  for (const item of items) textOf(item).data = '天气';
  await vi.waitFor(() => expect(forgotten).toEqual(['天气|天气']));
});

test('a feed that never rests is read all the same', async () => {
  show('<div id="feed"></div>');
  const { read, scanner } = recordingScanner();
  reading(() => scanner);
  await vi.waitFor(() => {
    const item = document.createElement('p');
    item.textContent = '小米';
    one('#feed').append(item);
    expect(read.length).toBeGreaterThan(1);
  });
});

test('a hidden page is read when it is looked at, and changes of a hidden page then', async () => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  show('<p id="a">小米一</p>');
  const { read, scanner } = recordingScanner();
  reading(() => scanner);
  textOf(one('#a')).data = '小米二';
  await vi.waitFor(() => expect(one('#a').textContent).toBe('小米二'));
  expect(read).toEqual([]);
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(read).toEqual(['小米二']));
});

test('the words of a ruby are a candidate though its text is not', async () => {
  show('<ruby>小<rt>xiǎo</rt>米</ruby>');
  const { read, scanner } = recordingScanner();
  reading(() => scanner);
  await vi.waitFor(() => expect(read).toEqual(['小xiǎo米']));
});

const withRuby = (tag = 'p') =>
  Object.assign(document.createElement(tag), { innerHTML: '<ruby>小<rt>xiǎo</rt>米</ruby>' });

test('so are those that come later', async () => {
  show('<p>今天</p><div id="feed"></div>');
  const { read, scanner } = recordingScanner();
  const { onIdle } = reading(() => scanner);
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalled());
  one('#feed').append(withRuby());
  await vi.waitFor(() => expect(read).toEqual(['小xiǎo米']));
});

test('a pronunciation in a feed that grows by several at once is seen when it is looked for', async () => {
  show('<div id="feed"></div>');
  const { read, scanner } = recordingScanner();
  const { page, onIdle } = reading(() => scanner);
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalledTimes(1));
  for (const item of [document.createElement('p'), withRuby()]) one('#feed').append(item);
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalledTimes(2));
  page.findRuby();
  await vi.waitFor(() => expect(read).toEqual(['小xiǎo米']));
  page.findRuby();
  expect(read).toHaveLength(1);
});

test('a pronunciation under a shadow root is seen, and still when the page is read again', async () => {
  show('<x-card id="host"></x-card>');
  const root = one('#host').attachShadow({ mode: 'open' });
  const { read, scanner } = recordingScanner();
  const { page, onIdle } = reading(() => scanner);
  root.append(withRuby());
  page.include(root);
  await vi.waitFor(() => expect(read).toEqual(['小xiǎo米']));
  onIdle.mockClear();
  page.readAgain();
  await vi.waitFor(() => expect(read).toEqual(['小xiǎo米', '小xiǎo米']));
});

test('a full scanner is given nothing new until it is resumed', async () => {
  show('<p>小米一</p>');
  const { read, scanner } = recordingScanner();
  const { page, onIdle } = reading(() => scanner);
  await vi.waitFor(() => expect(read).toHaveLength(1));
  scanner.isFull = true;
  onIdle.mockClear();
  page.readAgain();
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalled());
  expect(read).toHaveLength(1);
  scanner.isFull = false;
  page.readAgain();
  await vi.waitFor(() => expect(read).toHaveLength(2));
  expect(scanner.reset).toHaveBeenCalled();
});

test('doubtful places are read again once, after all else', async () => {
  const body = show('<p>小米一</p><p id="doubtful">利信</p>');
  const { read, scanner } = recordingScanner();
  let doubtful: Node[] = [textOf(one('#doubtful'))];
  scanner.takeDoubtful = () => doubtful.splice(0);
  reading(() => scanner);
  await vi.waitFor(() => expect(read).toEqual([body.textContent, '利信']));
  doubtful = [];
});

test('shadow roots are read and watched like the page', async () => {
  show('<x-card id="host"></x-card>');
  const root = one('#host').attachShadow({ mode: 'open' });
  root.append('小米一');
  const { read, scanner } = recordingScanner();
  const { page } = reading(() => scanner);
  page.include(root);
  await vi.waitFor(() => expect(read).toEqual(['小米一']));
  textOf(root).data = '小米二';
  await vi.waitFor(() => expect(read).toEqual(['小米一', '小米二']));
});

test('once stopped it hears nothing more', async () => {
  show('<p id="a">小米一</p>');
  const { read, scanner } = recordingScanner();
  const { page } = reading(() => scanner);
  await vi.waitFor(() => expect(read).toHaveLength(1));
  ended.abort();
  textOf(one('#a')).data = '小米二';
  page.readAgain();
  await Promise.resolve();
  expect(read).toHaveLength(1);
});

test.each([
  ['there', '#a', '小米二', ['小米一', '小米二']],
  ['elsewhere', '#clock', '12:01', ['小米一']],
])('what changes %s between two steps of a reading', async (_where, changed, to, expected) => {
  show(`<p id="a">小米一</p><p>${'别的话'.repeat(900)}</p><p id="clock">12:00</p>`);
  const { scanner } = recordingScanner();
  const begun: string[] = [];
  let isFirst = true;
  scanner.read = function* (nodes: readonly Node[]) {
    begun.push(nodes[0]?.textContent ?? '');
    if (isFirst) textOf(one(changed)).data = to;
    isFirst = false;
    // Longer than a slice, so that the page runs.
    for (const end = performance.now() + 10; performance.now() < end; );
    yield;
    yield;
  };
  const { onIdle } = reading(() => scanner);
  await vi.waitFor(() => expect(onIdle).toHaveBeenCalled());
  expect(begun).toEqual(expected);
});
