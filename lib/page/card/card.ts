/**
 * The hover card: shows what the background says of one mark, with one button, in a closed shadow root whose host is in the
 * page only while the card is open. Knows nothing of lenders or prices.
 */
import type { CardContent, CardLine } from '@/lib/messaging/protocol';
import { cardTag } from '@/lib/page/reading/element-kinds';
import { glyphOf } from './card-glyphs';
import type { Card, CardEvents } from './card-interface';
import { gap, placeCard } from './card-place';
import style from './card-style.css?inline';
import { schemeOfPage } from './color-scheme';

/** In an SVG or other XML document `createElement` makes no HTML element. */
const createHtml = <Tag extends string>(tag: Tag) => document.createElementNS('http://www.w3.org/1999/xhtml', tag);

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = createHtml(tag) as HTMLElementTagNameMap[Tag];
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function row({ label, main, sub }: CardLine): HTMLElement {
  const answer = element('dd', '', main);
  if (sub) answer.append(element('span', 'sub', sub));
  return element('div', '', element('dt', '', label), answer);
}

function headOf({ name, latinName, status, statusWord }: CardContent): HTMLElement {
  const title = element('span', 'name', name);
  if (latinName) title.append(element('span', 'latin', ` ${latinName}`));
  const head = element('div', 'head', title);
  if (statusWord) head.append(element('span', `chip ${status}`, glyphOf(status), statusWord));
  return head;
}

/** Hides the card's events from the page, so that its shortcuts and outside-click handlers stay silent. */
function keepToItself(root: EventTarget): void {
  for (const type of [
    'keydown',
    'keyup',
    'keypress',
    'click',
    'pointerdown',
    'pointerup',
    'mousedown',
    'mouseup',
    'focusin',
    'focusout',
  ]) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

export function createCard({ onOpenPanel, onLeave }: CardEvents): Card {
  const host = createHtml(cardTag) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = element('div', 'card');
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  root.append(box);
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) onLeave();
  });
  keepToItself(root);

  const moveTo = (anchor: DOMRect) => {
    box.style.maxHeight = '';
    const place = placeCard(
      anchor,
      { width: box.offsetWidth, height: box.offsetHeight },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    box.style.left = `${place.left}px`;
    box.style.top = `${place.top}px`;
    box.style.maxHeight = `${place.maxHeight}px`;
  };

  return {
    show(content, anchor, takesFocus, scale = 1) {
      const button = element('button', '', content.openPanelLabel);
      button.type = 'button';
      // Only the user's own click may open the panel; the browser itself allows it only during the click.
      button.addEventListener('click', (event) => void (event.isTrusted && onOpenPanel()));
      box.replaceChildren(
        headOf(content),
        element('dl', '', ...content.lines.map(row)),
        element('p', 'foot', ...content.footnotes.map((note) => element('span', '', note))),
        button,
      );
      box.lang = content.lang;
      box.dir = content.dir;
      box.setAttribute('aria-label', [content.name, content.latinName].filter(Boolean).join(' '));
      box.style.setProperty('--scale', String(scale));
      box.style.colorScheme = schemeOfPage();
      if (!host.isConnected) document.documentElement.append(host);
      // The top layer is above everything of the page.
      host.popover = 'manual';
      if (!host.matches(':popover-open')) host.showPopover();
      moveTo(anchor);
      if (takesFocus) box.focus({ preventScroll: true });
    },
    moveTo,
    close: () => host.remove(),
    holds: (target) => target === host,
    isNear(x, y) {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return x >= left - gap && x <= right + gap && y >= top - gap * 1.5 && y <= bottom + gap * 1.5;
    },
  };
}
