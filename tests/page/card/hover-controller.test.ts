import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CardDelay, cardDelayMs, cardDelays, defaultPageChoices } from '@/lib/core/choices/page-choices';
import { createHoverController } from '@/lib/page/card/hover-controller';
import { createMarks } from '@/lib/page/marking/marks';
import { aMention, readAlone, recordingPaint } from '@/tests/support/page-doubles';
import { show, textOf } from '@/tests/support/page-markup';

const choices = { current: defaultPageChoices };
let asked: string[];
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  life = new AbortController();
  const node = textOf(show('<p>马上</p>'));
  const marks = createMarks(recordingPaint(), () => 'licensed');
  marks.add(
    { kind: 'lender', mention: aMention(0, '马上', 'mashang') },
    '马上',
    [{ node, start: 0, end: 2 }],
    readAlone(),
  );
  // A browser finds what is drawn under a point; there is one name, and it is everywhere.
  const [{ range } = { range: null }] = marks.inOrder();
  vi.stubGlobal('CSS', { highlights: { highlightsFromPoint: () => [{ ranges: [range] }] } });
  createHoverController({
    marks,
    shadowRoots: new Set(),
    choices,
    createCard: async () => null,
    contentOf: async ({ surface }) => {
      asked.push(surface);
      return null;
    },
    openPanel: () => undefined,
    dismiss: async () => null,
    signal: life.signal,
  });
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function point(type: string, pointerType: string, byPerson = true): void {
  const event = new PointerEvent(type, { pointerType, clientX: 5, clientY: 5 });
  Object.defineProperty(event, 'isTrusted', { value: byPerson });
  window.dispatchEvent(event);
}

const rest = (cardDelay: CardDelay, pointerType = 'mouse') => {
  choices.current = { ...defaultPageChoices, cardDelay };
  point('pointermove', pointerType);
  if (pointerType === 'touch') point('pointerup', pointerType);
};

test('a pointer that the page makes up asks for nothing and opens nothing', () => {
  choices.current = { ...defaultPageChoices, cardDelay: 'at_once' };
  point('pointermove', 'mouse', false);
  vi.advanceTimersByTime(10_000);
  expect(asked).toEqual([]);
});

test.each(cardDelays.filter((delay) => delay !== 'never'))(
  'the words of a card are asked for once, a moment before the pointer has rested long enough: %s',
  (delay) => {
    rest(delay);
    vi.advanceTimersByTime((cardDelayMs[delay] ?? 0) - 81);
    expect(asked).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(asked).toEqual(['马上']);
    vi.advanceTimersByTime(1000);
    expect(asked).toEqual(['马上']);
  },
);

test('nothing is asked for while the pointer passes over', () => {
  for (let moves = 0; moves < 20; moves += 1) {
    rest('at_once');
    vi.advanceTimersByTime(39);
  }
  expect(asked).toEqual([]);
});

test('where it is never to open by pointer, resting asks for none, and a tap does', () => {
  rest('never');
  vi.advanceTimersByTime(60_000);
  expect(asked).toEqual([]);
  rest('never', 'touch');
  vi.advanceTimersByTime(0);
  expect(asked).toEqual(['马上']);
});

test('another choice holds from the next rest on', () => {
  rest('never');
  vi.advanceTimersByTime(60_000);
  rest('at_once');
  vi.advanceTimersByTime(cardDelayMs.at_once ?? 0);
  expect(asked).toEqual(['马上']);
});
