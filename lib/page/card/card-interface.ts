/** What the scanner and the card's script know of each other. The card's script is loaded at the first need; both run in the same isolated world. */
import type { CardContent } from '@/lib/messaging/protocol';

export interface CardEvents {
  /** The card's button was pressed by the user. */
  onOpenPanel(): void;
  /** “Not this one” was pressed by the user; the card offers the way back by itself. */
  onDismiss(): void;
  onUndo(): void;
  /** The card wants to be closed: Escape, or focus has left it. */
  onLeave(): void;
}

export interface Card {
  /** Shows `content` beside `anchor` (pixels of the window); `takesFocus` when it was opened by keyboard; `scale` of its text and width. */
  show(content: CardContent, anchor: DOMRect, takesFocus: boolean, scale?: number): void;
  moveTo(anchor: DOMRect): void;
  close(): void;
  /** Whether an event that reached the document came from the card. */
  holds(target: EventTarget | null): boolean;
  /** Whether the point is on the card or in the gap between card and mark. */
  isNear(x: number, y: number): boolean;
}

export type CreateCard = (events: CardEvents) => Card;

/** Where the card's script leaves its function, on the isolated world's global object: no script of the page sees it. */
export const cardKey = Symbol.for('overdue-lens.card');

export interface CardGlobal {
  [cardKey]?: CreateCard;
}
