/** The libraries a developer would pick for marking names on a page, each as its documentation shows. None of them folds scripts or disguises. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import AhoCorasick from 'modern-ahocorasick';

let names: string[] = [];
let expression = /^$/g;
let dictionary: AhoCorasick | null = null;

/** What each library builds before it sees a page is built here and not measured. */
export function prepare(given: string[], source: string): void {
  names = given;
  expression = new RegExp(source, 'g');
  dictionary = new AhoCorasick(given);
}

function timed(work: (count: () => void) => void): { busyMs: number; found: number } {
  let found = 0;
  const start = performance.now();
  work(() => {
    found += 1;
  });
  return { busyMs: performance.now() - start, found };
}

/** One pass over the page a name: with `every` above 1 only each so-manieth name is looked for, and the time is scaled up. */
export function markDefault(every: number) {
  const some = names.filter((_, at) => at % every === 0);
  const { busyMs, found } = timed((count) => {
    const mark = new Mark(document.body);
    // Given all at once it goes a call deeper with each name, and the browser’s stack ends before the list does.
    for (const name of some) mark.mark([name], { each: count });
  });
  return { busyMs: (busyMs * names.length) / some.length, found };
}

export function markRegExp() {
  return timed((count) => new Mark(document.body).markRegExp(expression, { each: count }));
}

export function findAndReplace() {
  return timed((count) =>
    findAndReplaceDOMText(document.body, {
      find: expression,
      replace(portion) {
        count();
        const mark = document.createElement('mark');
        mark.textContent = portion.text;
        return mark;
      },
    }),
  );
}

/** Finds only; what it finds is not marked. */
export function ahoCorasick() {
  return timed((count) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const _ of dictionary?.search((node as Text).data) ?? []) count();
  });
}
