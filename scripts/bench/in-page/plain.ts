/** What detection is measured against: touching every text, the browser's own text of the page, and an observer that does nothing or everything. */
import { type Meter, startMeter } from './meter';

function eachText(visit: (node: Text) => void): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) visit(node as Text);
}

function timed(work: () => number): { busyMs: number; found: number } {
  const start = performance.now();
  const found = work();
  return { busyMs: performance.now() - start, found };
}

/** `found`: characters touched, so that no engine can leave the work out. */
export function floor() {
  return timed(() => {
    let characters = 0;
    eachText((node) => {
      characters += node.data.length;
    });
    return characters;
  });
}

export function textContent() {
  return timed(() => document.body.textContent?.length ?? 0);
}

let meter: Meter;
/** Names in all of the page, counted anew at each change. */
let found = 0;

/** Watches the page from now on. `rescan`: at each change every text of the page is searched by one expression. */
export function watch(strategy: 'no-op' | 'rescan', names: string): void {
  meter = startMeter(Number.POSITIVE_INFINITY);
  const expression = new RegExp(names, 'g');
  const rescan = () => {
    found = 0;
    eachText((node) => {
      found += [...node.data.matchAll(expression)].length;
    });
  };
  new MutationObserver(strategy === 'rescan' ? rescan : () => undefined).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

export function forgetSpans(): void {
  meter.spans.length = 0;
}

export function readMeter(): { busyMs: number; longestMs: number; found: number } {
  return {
    found,
    busyMs: meter.spans.reduce((sum, { ms }) => sum + ms, 0),
    longestMs: meter.spans.reduce((longest, { ms }) => Math.max(longest, ms), 0),
  };
}
