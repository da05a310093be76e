/**
 * The hover card: shows what the background says of one mark, with one button, in a closed shadow root whose host is in the
 * page only while the card is open. Knows nothing of lenders or prices.
 */
import type { CardContent, CardLine, DismissalWords } from '@/lib/messaging/protocol';
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

/** Only the user's own click counts: the page may make clicks too, and the browser opens a panel only during a real one. */
function button(label: string, className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', (event) => void (event.isTrusted && onPress()));
  return made;
}

/** What takes the card's place once a name was dismissed. */
function undoOffer({ done, doneSub, undo }: DismissalWords, onUndo: () => void): [HTMLElement, HTMLElement] {
  const said = element('p', 'done', done, element('span', 'sub', doneSub));
  said.id = 'done';
  const undoButton = button(undo, 'main', onUndo);
  undoButton.setAttribute('aria-describedby', said.id);
  return [said, element('div', 'actions', undoButton)];
}

function emptyCard(): { host: HTMLElement; root: ShadowRoot; box: HTMLElement } {
  const host = createHtml(cardTag) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const box = element('div', 'card');
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  root.append(box);
  return { host, root, box };
}

/** A page that is not made for phones is shown small on one; the card is not, so that it can be read and pressed. */
function zoomOfCard(): number {
  return 1 / Math.min(1, globalThis.visualViewport?.scale || 1);
}

export function createCard({ onOpenPanel, onDismiss, onUndo, onLeave }: CardEvents): Card {
  const { host, root, box } = emptyCard();
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) onLeave();
  });
  keepToItself(root);

  let placedBeside: DOMRect | null = null;
  const moveTo = (anchor: DOMRect) => {
    placedBeside = anchor;
    box.style.maxHeight = '';
    const zoom = zoomOfCard();
    box.style.setProperty('--zoom', String(zoom));
    const { width, height } = box.getBoundingClientRect();
    const place = placeCard(
      anchor,
      { width, height },
      { width: document.documentElement.clientWidth, height: innerHeight },
    );
    box.style.left = `${place.left / zoom}px`;
    box.style.top = `${place.top / zoom}px`;
    box.style.maxHeight = `${place.maxHeight / zoom}px`;
  };

  /** New before old, so that the focus moves from one button to the other and never leaves the card. */
  const offerUndo = (words: DismissalWords) => {
    const old = [...box.children];
    const offer = undoOffer(words, onUndo);
    box.append(...offer);
    offer[1].querySelector('button')?.focus({ preventScroll: true });
    for (const part of old) part.remove();
    box.setAttribute('aria-label', words.done);
    if (placedBeside) moveTo(placedBeside);
  };

  const actionsOf = ({ openPanelLabel, dismissal }: CardContent) => {
    const actions = element('div', 'actions', button(openPanelLabel, 'main', onOpenPanel));
    if (dismissal)
      actions.append(
        button(dismissal.label, 'quiet', () => {
          onDismiss();
          offerUndo(dismissal);
        }),
      );
    return actions;
  };

  return {
    show(content, anchor, takesFocus, scale = 1) {
      box.replaceChildren(
        headOf(content),
        element('dl', '', ...content.lines.map(row)),
        element('p', 'foot', ...content.footnotes.map((note) => element('span', '', note))),
        actionsOf(content),
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
