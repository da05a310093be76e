/** Draws marks again after a script of the page, or another extension, took them away. No event tells of it, so it is looked for. */

/** Between two looks; doubled while nothing is missing, back to the first when something was. */
const firstLookMs = 500;
const maxLookMs = 16_000;
/** A page that takes the marks away again and again has its way. */
const maxRestorings = 30;

/** `restore` puts back what is missing and says whether anything was. Ends with `signal`. */
export function keepMarks(restore: () => boolean, signal: AbortSignal): void {
  let restorings = 0;
  let lookMs = firstLookMs;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    if (restore()) {
      restorings += 1;
      lookMs = firstLookMs;
    } else lookMs = Math.min(lookMs * 2, maxLookMs);
    schedule();
  };
  const schedule = () => {
    clearTimeout(timer);
    if (restorings < maxRestorings && !document.hidden) timer = setTimeout(look, lookMs);
  };
  /** Whoever looks at the page sees its marks soon. */
  const hurry = () => {
    if (lookMs === firstLookMs) return;
    lookMs = firstLookMs;
    schedule();
  };

  document.addEventListener('visibilitychange', hurry, { signal });
  document.addEventListener('scroll', hurry, { signal, passive: true, capture: true });
  document.addEventListener('pointerdown', hurry, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
  schedule();
}
