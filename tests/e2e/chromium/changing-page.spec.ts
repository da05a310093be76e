/** What a page adds, puts in between, fills in later or moves is read, wherever it does so. */
import type { Page } from '@playwright/test';
import { expect, namesOn, test } from '@/tests/support/chromium';

/** Runs in the page: what pages do to their lists, each with a name of its own. */
function change(): void {
  const made = (tag: string, text = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  };
  const article = (text: string) => {
    const element = made('article');
    element.append(made('h3', '标题'), made('p', text));
    return element;
  };
  const list = document.body.appendChild(made('main'));
  list.append(article('第一条'));
  setTimeout(() => {
    for (let at = 0; at < 300; at++) list.append(article(at === 157 ? '小米金融的借款' : `第${at}条，今天天气很好。`));
    list.prepend(article('度小满的借款'));
    list.children[20]?.before(article('拍拍贷的借款'));
    // Filled in after it was added.
    list.children[200]?.append(made('p', '分期乐的借款'));
    // Words that together are a name.
    const words = list.appendChild(made('p', '马上'));
    words.append('消费');
    words.append(made('b', '金融'));
    words.append('的借款');
  });
}

const sorted = async (page: Page) => (await namesOn(page)).sort();
const first = ['分期乐', '小米金融', '度小满', '拍拍贷', '马上消费金融'].sort();

test('what a feed adds is read wherever it stands, on a page without a name before', async ({ reader }) => {
  const page = await reader.open('/empty.html');
  await page.evaluate(change);
  await expect.poll(() => sorted(page)).toEqual(first);
});

test('what a feed goes on to add is read, and what it takes away is no longer marked', async ({ reader }) => {
  const page = await reader.open('/empty.html');
  await page.evaluate(change);
  await expect.poll(() => sorted(page)).toEqual(first);
  await page.evaluate(() => {
    const [list] = document.getElementsByTagName('main');
    for (const text of ['捷信的贷款', '今天天气很好。', '招联消费金融的借款']) {
      const element = document.createElement('p');
      element.textContent = text;
      list?.append(element);
    }
    // Moved from the front to the end.
    list?.append(list.firstElementChild as Element);
    for (const element of [...(list?.children ?? [])]) if (element.textContent?.includes('小米')) element.remove();
  });
  await expect
    .poll(() => sorted(page))
    .toEqual(['分期乐', '度小满', '招联消费金融', '拍拍贷', '捷信', '马上消费金融'].sort());
});

test('a name with its pronunciation above it is read where a feed adds it', async ({ reader }) => {
  const page = await reader.open('/empty.html');
  await page.evaluate(() => {
    const list = document.body.appendChild(document.createElement('main'));
    list.append(document.createElement('p'));
    setTimeout(() => {
      for (let at = 0; at < 9; at++) {
        const element = list.appendChild(document.createElement('p'));
        element.textContent = '今天天气很好。';
      }
      const word = list.appendChild(document.createElement('p')).appendChild(document.createElement('ruby'));
      const part = (tag: string, text: string) =>
        word.appendChild(Object.assign(document.createElement(tag), { textContent: text }));
      word.append('小');
      part('rt', 'xiǎo');
      word.append('米金融');
      part('rt', 'mǐ jīn róng');
      word.parentElement?.append('的借款');
    });
  });
  await expect.poll(() => namesOn(page)).toHaveLength(1);
});

/** More than a reading marks. */
const namesOfLongPage = 620;

test('a part of a full page that changes keeps its marks, and the report says where reading stopped', async ({
  reader,
}) => {
  const page = await reader.open('/empty.html');
  await page.evaluate((names) => {
    const list = document.body.appendChild(document.createElement('main'));
    for (let at = 0; at < names; at++) {
      const row = list.appendChild(document.createElement('p'));
      row.textContent = `第${at}条，向小米金融借款，${'今天天气很好，'.repeat(8)}`;
    }
  }, namesOfLongPage);
  await expect.poll(async () => (await namesOn(page)).length).toBe(500);
  await page.evaluate(() => {
    const [list] = document.getElementsByTagName('main');
    if (!list) return;
    // As a table that is sorted the other way round: each of the rows read so far is moved, and one comes in front of them.
    const rows = [...list.children];
    const newest = document.createElement('p');
    newest.textContent = '向度小满借款';
    list.replaceChildren(newest, ...rows.slice(0, 480).reverse(), ...rows.slice(480));
  });
  await expect.poll(() => namesOn(page)).toContain('度小满');
  await expect.poll(async () => (await namesOn(page)).length).toBe(500);
  await expect.poll(async () => (await reader.report(page))?.stoppedAfter ?? null).toBe(500);
});
