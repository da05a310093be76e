/** Checks where a reader says that things stand in a text. */
import { expect } from 'vitest';

/** That spans `[start, end)` lie in the text, in order, apart and not empty. */
export function expectInOrderAndApart(text: string, spans: readonly { start: number; end: number }[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}
