import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CardContent } from '@/lib/messaging/protocol';
import { createCard } from '@/lib/page/card/card';
import type { Card } from '@/lib/page/card/card-interface';
import { show } from '@/tests/support/page-markup';

const content: CardContent = {
  name: '小米金融',
  latinName: 'Xiaomi Finance',
  status: 'front',
  statusWord: '品牌／平台',
  lines: [
    { label: '谁放款', main: '重庆小米消费金融', sub: '以你合同上的名字为准' },
    { label: '牌照', main: '消费金融公司', sub: null },
  ],
  footnotes: ['为何标记', '数据 2026-11-21'],
  openPanelLabel: '在侧边栏打开',
  dismissal: { label: '不是它', done: '“小米金融”不再标记为这个贷款方', doneSub: '以后可以在设置里改回', undo: '撤销' },
  lang: 'zh-CN',
  dir: 'ltr',
};

let root: ShadowRoot;
let card: Card;
const onOpenPanel = vi.fn();
const onDismiss = vi.fn();
const onUndo = vi.fn();
const onLeave = vi.fn();
const mark = new DOMRect(100, 100, 60, 20);

beforeEach(() => {
  show('<p>小米金融</p>');
  const attachShadow = vi.spyOn(HTMLElement.prototype, 'attachShadow').mockImplementation(function (
    this: HTMLElement,
    init: ShadowRootInit,
  ) {
    expect(init.mode).toBe('closed');
    attachShadow.mockRestore();
    root = this.attachShadow(init);
    return root;
  });
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined });
  card = createCard({ onOpenPanel, onDismiss, onUndo, onLeave });
});

afterEach(() => {
  card.close();
  vi.clearAllMocks();
});

const box = () => root.querySelector('.card') as HTMLElement;
const host = () => document.querySelector('overdue-lens-card');

test('it is in the page only while it is shown', () => {
  expect(host()).toBeNull();
  card.show(content, mark, false);
  expect(host()?.parentElement).toBe(document.documentElement);
  expect(host()?.shadowRoot).toBeNull();
  card.close();
  expect(host()).toBeNull();
});

test('it reads out what it was given, and nothing more', () => {
  card.show(content, mark, false);
  expect([...box().querySelectorAll('dt')].map((label) => label.textContent)).toEqual(['谁放款', '牌照']);
  expect([...box().querySelectorAll('dd')].map((answer) => answer.textContent)).toEqual([
    '重庆小米消费金融以你合同上的名字为准',
    '消费金融公司',
  ]);
  expect(box().querySelector('.chip')?.textContent).toBe('品牌／平台');
  expect([...box().querySelectorAll('.foot span')].map((note) => note.textContent)).toEqual([
    '为何标记',
    '数据 2026-11-21',
  ]);
  card.show({ ...content, name: '价格', latinName: null, statusWord: '', lines: [], dismissal: null }, mark, false);
  expect(box().querySelector('.chip')).toBeNull();
  expect(box().querySelectorAll('dt')).toHaveLength(0);
  expect(box().querySelectorAll('button')).toHaveLength(1);
});

test('markup in the words is words', () => {
  card.show({ ...content, name: '<img src=x onerror=alert(1)>' }, mark, false);
  expect(box().querySelector('img')).toBeNull();
});

test('it has a name, a language and a role, and takes the focus only when the keyboard opened it', () => {
  card.show(content, mark, false);
  expect(box().getAttribute('role')).toBe('dialog');
  expect(box().getAttribute('aria-label')).toBe('小米金融 Xiaomi Finance');
  expect([box().lang, box().dir]).toEqual(['zh-CN', 'ltr']);
  expect(root.activeElement).toBeNull();
  card.show(content, mark, true);
  expect(root.activeElement).toBe(box());
});

const buttons = () => [...box().querySelectorAll('button')];

/** A click as the user’s own hand makes it, which no script can. */
function press(pressed: HTMLButtonElement | undefined): void {
  const click = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  pressed?.dispatchEvent(click);
}

test('a click that no user made does nothing', () => {
  card.show(content, mark, false);
  for (const each of buttons()) each.click();
  expect(onOpenPanel).not.toHaveBeenCalled();
  expect(onDismiss).not.toHaveBeenCalled();
  expect(buttons().map(({ textContent }) => textContent)).toEqual(['在侧边栏打开', '不是它']);
});

test('“not this one” is told once, and the way back takes the place of the card without the focus leaving it', () => {
  card.show(content, mark, true);
  press(buttons()[1]);
  expect(onDismiss).toHaveBeenCalledOnce();
  expect(onLeave).not.toHaveBeenCalled();
  expect(box().textContent).toBe('“小米金融”不再标记为这个贷款方以后可以在设置里改回撤销');
  expect(root.activeElement).toBe(buttons()[0]);
  expect(box().getAttribute('aria-label')).toBe('“小米金融”不再标记为这个贷款方');
  press(buttons()[0]);
  expect(onUndo).toHaveBeenCalledOnce();
});

test('it tells when focus has left it, and not when it moves inside', () => {
  card.show(content, mark, true);
  box().dispatchEvent(new FocusEvent('focusout', { relatedTarget: box().querySelector('button') }));
  expect(onLeave).not.toHaveBeenCalled();
  box().dispatchEvent(new FocusEvent('focusout'));
  expect(onLeave).toHaveBeenCalledOnce();
});

test('the page’s own handlers do not hear of its keys and clicks', () => {
  card.show(content, mark, true);
  const heard = vi.fn();
  for (const type of ['keydown', 'click']) document.addEventListener(type, heard, { once: true });
  box()
    .querySelector('button')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true }));
  box()
    .querySelector('button')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
});

test('it grows with the text size that was chosen', () => {
  card.show(content, mark, false);
  expect(box().style.getPropertyValue('--scale')).toBe('1');
  card.show(content, mark, false, 1.25);
  expect(box().style.getPropertyValue('--scale')).toBe('1.25');
});

test('on a page that a phone shows small it is as large as elsewhere, and at the same place', () => {
  vi.stubGlobal('visualViewport', { scale: 0.5 });
  card.show(content, mark, false);
  vi.unstubAllGlobals();
  expect(box().style.getPropertyValue('--zoom')).toBe('2');
  expect(box().style.top).toBe('64px');
});
