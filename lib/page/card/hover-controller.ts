/**
 * Opens the hover card for the mark that the pointer rests on or the keyboard has reached, and closes it again. Does nothing
 * while the page has no mark, and next to nothing while the pointer moves.
 */
import { cardDelayMs, type PageChoices, textScale } from '@/lib/core/choices/page-choices';
import type { CardContent } from '@/lib/messaging/protocol';
import { markAt, rectAt } from '@/lib/page/marking/hit-test';
import { isCounted, isShown, type Mark, type Marks } from '@/lib/page/marking/marks';
import type { Card, CardEvents } from './card-interface';

/** While a card is open, the place of the pointer is checked so often. */
const watchMs = 200;
/** So long before a card is due its words are asked for, which gives the background the time to wake. */
const aheadMs = 80;

export interface HoverController {
  /** Steps to the next or previous shown mark, around the ends; false when there is none. */
  step(by: 1 | -1): boolean;
  /** Scrolls a mark into view and draws it as active; false when it is not there to be seen. */
  goTo(mark: Mark | null): boolean;
  /** To be called when marks may have moved or gone. */
  refresh(): void;
}

export interface HoverControllerOptions {
  marks: Marks;
  /** Live: those found later are added. */
  shadowRoots: ReadonlySet<ShadowRoot>;
  createCard: (events: CardEvents) => Promise<Card | null>;
  contentOf: (mark: Mark) => Promise<CardContent | null>;
  /** Live: what the user chose of the card. */
  choices: { readonly current: PageChoices };
  openPanel: (mark: Mark) => void;
  /** Keeps that the name of the mark is not that lender; answers with the way back, or null where it could not be kept. */
  dismiss: (mark: Mark) => Promise<(() => void) | null>;
  signal: AbortSignal;
}

function scrollToMark(mark: Mark): void {
  const { startContainer } = mark.range;
  (startContainer.parentElement ?? (startContainer.getRootNode() as ShadowRoot).host).scrollIntoView({
    block: 'center',
    inline: 'nearest',
    behavior: 'instant',
  });
  const rect = rectAt(mark, 0, 0);
  if (rect && (rect.top < 0 || rect.bottom > innerHeight))
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
}

function isInWindow({ top, bottom, left, right }: DOMRect): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName))
  );
}

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a closure over the state of pointer, keyboard and the open card
export function createHoverController({
  marks,
  shadowRoots,
  createCard,
  contentOf,
  choices,
  openPanel,
  dismiss,
  signal,
}: HoverControllerOptions): HoverController {
  let card: Card | null = null;
  /** `dismissal`: the card offers the way back and stays, though its mark is gone, until the reader closes it. */
  let open: { mark: Mark; byKeyboard: boolean; dismissal?: Promise<(() => void) | null> } | null = null;
  let keyboardMark: Mark | null = null;
  let pending: Mark | null = null;
  let coming: Promise<Card | null> | null = null;
  /** What was asked for the mark that the pointer rests on. */
  let asked: { mark: Mark; answer: ReturnType<typeof ask> } | null = null;
  let formerFocus: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let point = { x: 0, y: 0, target: null as EventTarget | null };

  const close = () => {
    pending = null;
    if (!open) return;
    const { byKeyboard, mark, dismissal } = open;
    open = null;
    card?.close();
    marks.activate(byKeyboard && !dismissal ? mark : null);
    if (dismissal) keyboardMark = null;
    if (byKeyboard && formerFocus instanceof HTMLElement && formerFocus.isConnected)
      formerFocus.focus({ preventScroll: true });
    formerFocus = null;
  };

  const leaveKeyboardMark = () => {
    if (keyboardMark && !open) marks.activate(null);
    keyboardMark = null;
  };

  const onOpenPanel = () => {
    if (open) openPanel(open.mark);
    close();
  };

  const onDismiss = async () => {
    if (!open) return;
    const asked = open;
    asked.dismissal = dismiss(asked.mark);
    const isKept = (await asked.dismissal) !== null;
    if (!isKept && open === asked) close();
  };

  const onUndo = () => {
    void open?.dismissal?.then((undo) => undo?.());
    close();
  };

  const onLeave = () => {
    if (!open?.dismissal) close();
  };

  const events: CardEvents = { onOpenPanel, onDismiss: () => void onDismiss(), onUndo, onLeave };

  const loadCard = async () => {
    coming ??= createCard(events);
    card = await coming;
    // One that could not be had is asked for again.
    if (!card) coming = null;
    return card;
  };

  const ask = (mark: Mark) => Promise.all([contentOf(mark), loadCard()]);

  const show = async (mark: Mark, byKeyboard: boolean) => {
    pending = mark;
    const answer = asked?.mark === mark ? asked.answer : ask(mark);
    asked = null;
    const [content] = await answer;
    const anchor = rectAt(mark, point.x, point.y);
    if (signal.aborted || pending !== mark || !content || !card || !anchor || !marks.byId(mark.id)) return;
    if (byKeyboard) formerFocus = document.activeElement;
    open = { mark, byKeyboard };
    marks.activate(mark);
    card.show(content, anchor, byKeyboard, textScale[choices.current.textSize]);
  };

  const look = () => {
    timer = undefined;
    if (open?.dismissal) return;
    if (open && (card?.holds(point.target) || card?.isNear(point.x, point.y))) return;
    const mark = markAt(point.x, point.y, marks, [...shadowRoots]);
    if (mark && mark !== open?.mark) void show(mark, false);
    else if (!mark && !open?.byKeyboard) close();
  };

  const askAhead = () => {
    const mark = markAt(point.x, point.y, marks, [...shadowRoots]);
    asked = mark && { mark, answer: ask(mark) };
    timer = mark ? setTimeout(look, aheadMs) : undefined;
  };

  const refresh = () => {
    if (!open || open.dismissal) return;
    const mark = marks.byId(open.mark.id);
    const anchor = mark && rectAt(mark, point.x, point.y);
    if (!mark || !anchor || !isInWindow(anchor)) {
      close();
      return;
    }
    if (mark !== open.mark) marks.activate(mark);
    open.mark = mark;
    card?.moveTo(anchor);
  };

  const passive = { passive: true, capture: true, signal };
  const onPointer = (event: PointerEvent) => {
    // A page that points for itself would learn where the marks are.
    if (!event.isTrusted || (marks.count === 0 && !open)) return;
    point = { x: event.clientX, y: event.clientY, target: event.target };
    if (!open) {
      clearTimeout(timer);
      asked = null;
    } else if (timer !== undefined) return;
    // A tap is meant, however long a pointer would have to rest.
    const restMs = event.pointerType === 'touch' ? 0 : cardDelayMs[choices.current.cardDelay];
    if (open) timer = setTimeout(look, watchMs);
    else if (restMs !== null)
      timer = restMs > aheadMs ? setTimeout(askAhead, restMs - aheadMs) : setTimeout(look, restMs);
  };
  addEventListener('pointermove', onPointer, passive);
  // A finger cannot hover: it taps.
  addEventListener('pointerup', (event) => void (event.pointerType === 'touch' && onPointer(event)), passive);
  document.documentElement.addEventListener('pointerleave', (event) => void (open && onPointer(event)), {
    passive: true,
    signal,
  });
  addEventListener(
    'pointerdown',
    ({ target, isTrusted }) => {
      if (!isTrusted) return;
      leaveKeyboardMark();
      if (open && !card?.holds(target)) close();
    },
    passive,
  );
  let frame = 0;
  const onMoved = () => {
    if (!open || frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      refresh();
    });
  };
  addEventListener('scroll', onMoved, passive);
  addEventListener('resize', onMoved, passive);
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && open) close();
      else if (event.key === 'Enter' && keyboardMark && !open && !isTyping(event.target)) void show(keyboardMark, true);
      else {
        if (event.key === 'Escape') leaveKeyboardMark();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  // Once the focus has moved to a field or a link, the next Enter is meant for it.
  addEventListener('focusin', ({ target }) => void (!card?.holds(target) && leaveKeyboardMark()), passive);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    close();
  });

  const goTo = (mark: Mark | null): boolean => {
    if (!mark || !isShown(mark)) return false;
    close();
    scrollToMark(mark);
    keyboardMark = mark;
    marks.activate(mark);
    return true;
  };

  return {
    goTo,
    step(by) {
      const shown = marks.inOrder().filter((mark) => isCounted(mark) && marks.isWanted(mark) && isShown(mark));
      const at = shown.findIndex((mark) => mark.id === keyboardMark?.id);
      return goTo(shown.at(at === -1 ? (by === 1 ? 0 : -1) : (at + by) % shown.length) ?? null);
    },
    refresh,
  };
}
