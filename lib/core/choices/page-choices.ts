/** What a user can choose of how pages are marked and cards are shown, the defaults, and what of it was stored. */

export const markStrengths = ['quiet', 'plain', 'strong'] as const;
export type MarkStrength = (typeof markStrengths)[number];

/** How long the pointer rests on a mark before the card opens. `never`: it opens by keyboard or by a tap alone. */
export const cardDelays = ['at_once', 'half_second', 'second', 'never'] as const;
export type CardDelay = (typeof cardDelays)[number];

export const textSizes = ['plain', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

export interface PageChoices {
  markNames: boolean;
  markPrices: boolean;
  /** Service fees, one-off fees and what is charged once late. */
  markFees: boolean;
  markStrength: MarkStrength;
  cardDelay: CardDelay;
  textSize: TextSize;
}

export const defaultPageChoices: PageChoices = {
  markNames: true,
  markPrices: true,
  markFees: true,
  markStrength: 'plain',
  cardDelay: 'at_once',
  textSize: 'plain',
};

export const pageChoiceKeys = Object.keys(defaultPageChoices) as (keyof PageChoices)[];

/** Null: never by pointer. The first is short enough to seem at once, and long enough to pass over a mark. */
export const cardDelayMs: Record<CardDelay, number | null> = {
  at_once: 120,
  half_second: 500,
  second: 1000,
  never: null,
};

export const textScale: Record<TextSize, number> = { plain: 1, large: 1.125, larger: 1.25 };

/** Each missing or unknown value is replaced by its default. Written by hand, since it runs in pages. */
export function readPageChoices(stored: Record<string, unknown>): PageChoices {
  const oneOf = <T extends string>(values: readonly T[], value: unknown, otherwise: T): T =>
    values.find((each) => each === value) ?? otherwise;
  const isOn = (value: unknown) => value !== false;
  return {
    markNames: isOn(stored.markNames),
    markPrices: isOn(stored.markPrices),
    markFees: isOn(stored.markFees),
    markStrength: oneOf(markStrengths, stored.markStrength, defaultPageChoices.markStrength),
    cardDelay: oneOf(cardDelays, stored.cardDelay, defaultPageChoices.cardDelay),
    textSize: oneOf(textSizes, stored.textSize, defaultPageChoices.textSize),
  };
}
