import { expect, test } from 'vitest';
import { cardDelayMs, cardDelays, defaultPageChoices, readPageChoices } from '@/lib/core/choices/page-choices';

test('nothing stored is how it was before there was a choice: everything marked, lines plain, the card at once', () => {
  expect(readPageChoices({})).toEqual(defaultPageChoices);
  expect(defaultPageChoices).toMatchObject({
    markNames: true,
    markPrices: true,
    markFees: true,
    markStrength: 'plain',
  });
  expect(cardDelayMs[defaultPageChoices.cardDelay]).toBe(120);
});

test('what was chosen is read, and a damaged value does not cost the others', () => {
  expect(
    readPageChoices({
      markPrices: false,
      markFees: 'no',
      markStrength: 'loud',
      cardDelay: 'second',
      textSize: 'large',
      stranger: 1,
    }),
  ).toEqual({ ...defaultPageChoices, markPrices: false, cardDelay: 'second', textSize: 'large' });
});

test('each delay is longer than the one before; the last is never by pointer', () => {
  const delays = cardDelays.map((delay) => cardDelayMs[delay]);
  expect(delays.at(-1)).toBeNull();
  expect(delays.slice(0, -1)).toEqual([...delays.slice(0, -1)].sort((a, b) => Number(a) - Number(b)));
});
