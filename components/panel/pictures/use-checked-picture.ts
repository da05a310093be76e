/** What the reader said of what was read in a picture, so that Back from a record or the comparison finds it as it was left. */
import { useState } from 'preact/hooks';
import type { PictureLine } from '@/lib/core/pictures/picture-text';
import type { DrawnPicture } from './use-picture';

/** `by`: who says that the line reads so. */
export interface CheckedLine extends PictureLine {
  by: 'machine' | 'reader' | 'mended';
}

export interface CheckedPicture {
  lines: readonly CheckedLine[];
  /** Who lends by a price, by the line of it, where it was read wrongly. Empty: no one that is known. */
  lenders: ReadonlyMap<number, string>;
  /** Ids of offers that are none. */
  noPrices: ReadonlySet<string>;
  /** Offers that were kept: what was kept of each, and under which id. */
  kept: ReadonlyMap<string, string>;
}

/** Of each picture as it was drawn to be read. In memory only: it goes with it. */
const checked = new WeakMap<DrawnPicture, CheckedPicture>();

type Change = (part: (now: CheckedPicture) => Partial<CheckedPicture>) => void;

export function useCheckedPicture(drawn: DrawnPicture, read: readonly PictureLine[]): [CheckedPicture, Change] {
  const asLeft = (): CheckedPicture =>
    checked.get(drawn) ?? {
      lines: read.map((line) => ({ ...line, by: 'machine' })),
      lenders: new Map(),
      noPrices: new Set(),
      kept: new Map(),
    };
  const [now, setNow] = useState(asLeft);
  const change: Change = (part) => {
    const before = asLeft();
    const next = { ...before, ...part(before) };
    checked.set(drawn, next);
    setNow(next);
  };
  return [now, change];
}
