/**
 * What the script on every page and the one that reads closely know of each other. The second is loaded when the first meets
 * something that may be a name or a price; both run in the same isolated world.
 */

import type { PageFilter } from '@/lib/core/prefilter/page-filter';
import type { PageReport } from '@/lib/core/report/page-report';
import type { Calls } from '@/lib/messaging/messenger';
import type { PageToBackground } from '@/lib/messaging/protocol';
import type { OwnNames } from './own-names';

/** Names and prices found so far, marked and reported. */
export interface Scanner {
  /** The cap on marks was reached: nothing new is marked until `resume`. */
  readonly isFull: boolean;
  mayHoldName(text: string): boolean;
  /** Marks what begins in `nodes`: connected neighbours, in document order. */
  read(nodes: readonly Node[]): void;
  /** Takes away what was found in `nodes`; whether there was any. */
  forget(nodes: readonly Node[]): boolean;
  /** Takes away what was found in nodes that have left the page. */
  forgetRemoved(): void;
  /** The page is about to be read from its beginning again. */
  reset(): void;
  /** Nodes to be read again: an ambiguous name there counts since the page has named the same lender beyond doubt. */
  takeDoubtful(): Node[];
  resume(): void;
  /** A slice was read. */
  onSlice(): void;
  onIdle(): void;
  applyOwnNames(own: OwnNames): void;
  /** Sends the report even when it is the same. */
  resendReport(): void;
  goTo(markId: number): boolean;
  step(by: 1 | -1): boolean;
}

export interface ScannerPorts {
  background: Calls<PageToBackground>;
  /** First part of the packed lexicon, and the filter over it. */
  firstPart: string;
  filter: PageFilter;
  own: OwnNames;
  /** Live: trees found later are added. */
  shadowRoots: ReadonlySet<ShadowRoot>;
  signal: AbortSignal;
}

export type OpenScanner = (ports: ScannerPorts) => Scanner;

/** Where the script leaves its function, on the isolated world's global object: no script of the page sees it. */
export const scannerKey = Symbol.for('overdue-lens.scanner');

export interface ScannerGlobal {
  [scannerKey]?: OpenScanner;
}

/** What stands in a report whatever was found. */
export function reportHead(): Pick<PageReport, 'url' | 'title' | 'lang' | 'revision'> {
  return {
    url: location.href.slice(0, 2048),
    title: document.title.slice(0, 300),
    // The root of an SVG or other XML document has no such property.
    lang: (document.documentElement.lang ?? '').slice(0, 35),
    // Higher than in any earlier report of this frame, also one by an earlier copy of this script.
    revision: Date.now(),
  };
}
