/** Places a card beside a mark, in pixels of the window: below it, above where there is no room, never over it. */

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface CardPlace {
  left: number;
  top: number;
  /** A taller card scrolls inside. */
  maxHeight: number;
}

/** Pixels between mark and card, and between card and the edge of the window. */
export const gap = 8;

export function placeCard(
  anchor: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): CardPlace {
  const left = Math.max(gap, Math.min(anchor.left, view.width - card.width - gap));
  const below = view.height - (anchor.top + anchor.height) - gap * 2;
  const above = anchor.top - gap * 2;
  const goesBelow = card.height <= below || (card.height > above && below >= above);
  const maxHeight = Math.max(0, goesBelow ? below : above);
  const top = goesBelow ? anchor.top + anchor.height + gap : anchor.top - gap - Math.min(card.height, maxHeight);
  return { left, top, maxHeight };
}
