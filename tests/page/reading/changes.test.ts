import { expect, test } from 'vitest';
import { changesIn, siblingsFrom } from '@/lib/page/reading/changes';
import { isRead } from '@/lib/page/reading/element-kinds';
import { one, show, textOf } from '@/tests/support/page-markup';

/** What a MutationObserver on the document reports of `change`. The browser's stand-in never says what an addition stands before: each is at the end for it. */
function changesAfter(markup: string, change: () => void) {
  show(markup);
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  const { regions, appended, hasRemoved } = changesIn(observer.takeRecords());
  observer.disconnect();
  return { regions: [...appended.map((siblings) => siblingsFrom(siblings).filter(isRead)), ...regions], hasRemoved };
}

const texts = (regions: Node[][]) => regions.map((row) => row.map((node) => node.textContent).join('|'));

function made(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

test('new neighbours are one region, whatever stands between them unread', () => {
  const { regions, hasRemoved } = changesAfter('<div id="feed"></div>', () => {
    for (const text of ['一', '二', '三']) one('#feed').append(made('p', text), document.createComment('next'));
  });
  expect(texts(regions)).toEqual(['一|二|三']);
  expect(hasRemoved).toBe(false);
});

test('what was put at the end and then moved is all read', () => {
  const { regions } = changesAfter('<div id="feed"><p>旧</p></div>', () => {
    const [first, two, three] = [made('p', '一'), made('p', '二'), made('p', '三')];
    for (const item of [first, two, three]) one('#feed').append(item);
    one('#feed').append(first);
    one('#feed').prepend(three);
  });
  expect(texts(regions).sort()).toEqual(['一', '三', '二']);
});

test('what is put at the end now and then is one region, with what was put into it', () => {
  const { regions } = changesAfter('<div id="feed"><p>旧</p></div><p id="other">别</p>', () => {
    for (const text of ['一', '二', '三']) one('#feed').append(made('p', text));
    one('#feed').children[2]?.append(made('b', '四'), '五');
    textOf(one('#other')).data = '外';
    for (const text of ['六', '七']) one('#feed').append(made('p', text));
  });
  expect(texts(regions)).toEqual(['一|二四五|三|六|七', '外']);
});

test('words at the end are read with those before them', () => {
  const { regions } = changesAfter('<p id="p">小</p>', () => {
    one('#p').append('米');
    one('#p').append(made('b', '金融'));
  });
  expect(texts(regions)).toEqual(['小|米|金融']);
});

test('neighbours in two places are two regions', () => {
  const { regions } = changesAfter('<div id="a"></div><div id="b"></div>', () => {
    one('#a').append(made('p', '一'), made('p', '二'));
    one('#b').append(made('p', '三'));
  });
  expect(texts(regions)).toEqual(['一|二', '三']);
});

test('what was added inside something added is not read twice', () => {
  const { regions } = changesAfter('<div id="feed"></div>', () => {
    const item = made('p', '一');
    one('#feed').append(item);
    item.append(made('b', '二'));
    item.append('三');
  });
  expect(texts(regions)).toEqual(['一二三']);
});

test('what was added and is gone again is nobody’s business', () => {
  const { regions } = changesAfter('<div id="feed"></div>', () => {
    const item = made('p', '一');
    one('#feed').append(item);
    item.remove();
  });
  expect(regions).toEqual([]);
});

test('scripts, styles, inputs and the card are no news', () => {
  const { regions } = changesAfter('<div id="feed"></div>', () => {
    one('#feed').append(
      made('script', ''),
      made('style', 'p{}'),
      made('textarea', '借'),
      made('overdue-lens-card', '卡'),
    );
  });
  expect(regions).toEqual([]);
});

test('a changed word is read with the words it touches, up to the next block', () => {
  const { regions } = changesAfter('<p>前面</p>借<b>小米</b><i>金融</i>款<p>后面</p>', () => {
    textOf(one('b')).data = '马上';
  });
  expect(texts(regions)).toEqual(['借|马上|金融|款']);
});

test('an added word too', () => {
  const { regions } = changesAfter('<p id="p">小米</p>', () => one('#p').append('金融'));
  expect(texts(regions)).toEqual(['小米|金融']);
});

test('what stood on both sides of a removed word is read again', () => {
  const { regions, hasRemoved } = changesAfter('<p>小<b>大</b>米</p>', () => one('b').remove());
  expect(hasRemoved).toBe(true);
  expect(texts(regions)).toEqual(['小|米']);
});

test('a removed block is no reason to read its neighbours', () => {
  const { regions, hasRemoved } = changesAfter('<div><p>一</p><p id="gone">二</p><p>三</p></div>', () =>
    one('#gone').remove(),
  );
  expect([texts(regions), hasRemoved]).toEqual([[], true]);
});

test('a wrapper that happens to be inline is not read whole for one word in it', () => {
  const { regions } = changesAfter(`<span id="wrapper"><b>一</b>${'<i>二</i>'.repeat(40)}</span>`, () => {
    textOf(one('b')).data = '小米';
  });
  expect(texts(regions)).toEqual([`小米|${Array(8).fill('二').join('|')}`]);
});
