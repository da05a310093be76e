/** Draws marks again after a script of the page, or another extension, took them away. No event tells of it, so it is looked for. */

/** Between two looks; doubled while nothing is missing, back to the first when something was. */
const firstLookMs = 500;
/** After this no further look is taken until someone uses the page: a page at rest costs nothing. */
const maxLookMs = 16_000;
/** A page that takes the marks away more often is not opposed any longer. */
const maxRestores = 30;

/** `restore` puts back what is missing and says whether anything was; `onGivenUp`: it will not be put back again. Ends with `signal`. */
export function keepMarks(restore: () => boolean, onGivenUp: () => void, signal: AbortSignal): void {
  let restores = 0;
  let lookMs = firstLookMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = () => {
    clearTimeout(timer);
    if (restores < maxRestores && lookMs <= maxLookMs && !document.hidden) timer = setTimeout(look, lookMs);
  };
  const look = () => {
    if (restore()) {
      restores += 1;
      if (restores === maxRestores) onGivenUp();
      lookMs = firstLookMs;
    } else lookMs *= 2;
    schedule();
  };
  /** Whoever uses the page sees its marks soon. */
  const hurry = () => {
    if (lookMs === firstLookMs) return;
    lookMs = firstLookMs;
    schedule();
  };

  for (const event of ['visibilitychange', 'scroll', 'pointerdown', 'keydown'])
    document.addEventListener(event, hurry, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
}
