/** A recognizer that knows a few names and one price by heart, and paint that remembers, for tests of the page layer. */
import type { Mention, Rejection } from '@/lib/core/names/mention';
import type { Price } from '@/lib/core/prices/price';
import type { ReadAt } from '@/lib/page/marking/marks';
import type { Paint, Shape } from '@/lib/page/marking/paint';
import { type Located, locate, type Recognizer } from '@/lib/page/reading/locate';

export function aMention(
  start: number,
  aliasText: string,
  lenderId: string | null,
  length = aliasText.length,
): Mention {
  return {
    start,
    end: start + length,
    lenderId,
    aliasText,
    why: { alias: aliasText, rule: 'strong', folds: [], evidence: null },
  };
}

export function aPrice(start: number, surface: string, annualPercent: number | null): Price {
  return {
    start,
    end: start + surface.length,
    surface,
    kind: 'rate',
    basis: 'year',
    low: annualPercent,
    high: annualPercent,
    annualPercentLow: annualPercent,
    annualPercentHigh: annualPercent,
    annualKind: 'simple',
    assumptions: [],
    why: '年化',
  };
}

function placesOf(text: string, word: string): number[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => index);
}

/** Finds 小米金融 and 马上消费金融 anywhere, 利信 only once another lender is evidence, and 年化N%. */
export const simpleRecognizer: Recognizer = {
  prepare: () => undefined,
  mayHoldName: (text) => /小米|随星|马上|利信/.test(text),
  findNames(text, evidence) {
    const mentions = [
      ...placesOf(text, '小米金融').map((start) => aMention(start, '小米金融', 'xiaomi-finance')),
      ...placesOf(text, '随星借').map((start) => aMention(start, '随星借', 'xiaomi-finance')),
      ...placesOf(text, '马上消费金融').map((start) => aMention(start, '马上消费金融', 'mashang')),
    ];
    const rejections: Rejection[] = [];
    for (const start of placesOf(text, '利信(?!金融)')) {
      if (evidence.has('lixin')) mentions.push(aMention(start, '利信', 'lixin'));
      else
        rejections.push({
          start,
          end: start + 2,
          lenderId: 'lixin',
          aliasText: '利信',
          because: 'no_loan_word',
          detail: '利信',
        });
    }
    mentions.push(...placesOf(text, '利信金融').map((start) => aMention(start, '利信金融', 'lixin')));
    return { mentions: mentions.sort((a, b) => a.start - b.start), rejections };
  },
  isOutsideMainland: () => false,
  *readPrices(text) {
    yield;
    return simplePrices(text);
  },
};

/** What `simpleRecognizer` finds for prices. */
export const simplePrices = (text: string): Price[] =>
  [...text.matchAll(/年化([\d.]+)%/g)].map((match) => aPrice(match.index, match[0], Number(match[1])));

/** `simpleRecognizer` with other prices. */
export const recognizerOf = (findPrices: (text: string) => Price[]): Recognizer => ({
  ...simpleRecognizer,
  *readPrices(text) {
    yield;
    return findPrices(text);
  },
});

/** All steps of `locate` in one go. */
export const locateAll = (
  nodes: readonly Node[],
  recognizer: Recognizer = simpleRecognizer,
  evidence: ReadonlyMap<string, string> = new Map(),
): Located[] => [...locate(nodes, recognizer, evidence)].flat();

export interface RecordedPaint extends Paint {
  /** What is drawn in a shape now, as text, in the order it was drawn. */
  drawn(shape: Shape): string[];
}

export function recordingPaint(): RecordedPaint {
  const ranges = new Map<Shape, Set<StaticRange>>();
  return {
    add(range, shapes) {
      for (const shape of shapes) ranges.set(shape, (ranges.get(shape) ?? new Set()).add(range));
    },
    remove(range, shapes) {
      for (const shape of shapes) ranges.get(shape)?.delete(range);
    },
    restore: () => false,
    styleRoot: () => undefined,
    restyle: () => undefined,
    drawn: (shape) =>
      [...(ranges.get(shape) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      ),
  };
}

let readings = 0;
/** Where a finding was read that had a reading of its own. */
export const readAlone = (): ReadAt => ({ reading: ++readings, offset: 0 });
