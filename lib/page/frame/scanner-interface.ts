/**
 * What the script on every page and the scanner know of each other. The scanner is loaded when the first filter meets
 * something that may be a name or a price; both run in the same isolated world.
 */
import type { PageFilter } from '@/lib/core/prefilter/page-filter';
import type { Calls } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import type { NodeScanner } from '@/lib/page/reading/read-page';
import type { OwnNames } from './own-names';

/** Names and prices found so far, marked and reported. */
export interface Scanner extends NodeScanner {
  mayHoldName(text: string): boolean;
  /** Raises the cap on marks. */
  resume(): void;
  /** A slice was read. */
  onSlice(): void;
  /** All that was to be read is read. */
  onIdle(): void;
  applyOwnNames(own: OwnNames): void;
  /** Sends the report even when it is the same. */
  resendReport(): void;
  /** Whether the mark is still there and was gone to. */
  goTo(markId: number): boolean;
  /** Whether there was a next or previous mark to go to. */
  step(by: 1 | -1): boolean;
}

export interface ScannerPorts {
  background: Calls<PageToBackground>;
  /** First part of the packed lexicon, and the filter over it. */
  firstPart: string;
  filter: PageFilter;
  own: OwnNames;
  /** Live: those found later are added. */
  shadowRoots: ReadonlySet<ShadowRoot>;
  signal: AbortSignal;
}

export type OpenScanner = (ports: ScannerPorts) => Scanner;

/** Where the script leaves its function, on the isolated world's global object: no script of the page sees it. */
export const scannerKey = Symbol.for('overdue-lens.scanner');

export interface ScannerGlobal {
  [scannerKey]?: OpenScanner;
}
