/**
 * Measures the tasks of the scripts in one isolated world by standing between them and the browser. The page's own scripts,
 * which live in another world, never meet it. Knows nothing of what the tasks do.
 */

/** One task of ours, from its first line to the last promise that went on in it. */
export interface Span {
  /** What it was asked as. */
  kind: 'start' | 'answer' | 'observer' | 'timer' | 'chore' | 'frame' | 'slice';
  ms: number;
}

/** A script that waits so long has nothing urgent to do: its timer is a chore. */
const choreMs = 1000;

/** A task is over when nothing of it went on for so many promises in a row. */
const quietTurns = 60;
/** A promise that took longer than this had our work in it. */
const quietMs = 0.03;

export interface Meter {
  spans: Span[];
  /** Runs `work`, and counts it with everything that goes on in the same task. */
  measure<Result>(kind: Span['kind'], work: () => Result): Result;
}

interface TaskScheduler {
  postTask(task: () => unknown, options?: object): Promise<unknown>;
  yield(): Promise<unknown>;
}

/** From now on every task that a script of this world asks for is measured. `longestWaitMs` cuts timers short that would make the bench wait. */
export function startMeter(longestWaitMs: number): Meter {
  const spans: Span[] = [];
  let isMeasuring = false;

  async function closeWhenQuiet(kind: Span['kind'], start: number): Promise<void> {
    let last = performance.now();
    let end = last;
    for (let quiet = 0; quiet < quietTurns; quiet += 1) {
      await null;
      const now = performance.now();
      if (now - last > quietMs) {
        end = now;
        quiet = 0;
      }
      last = now;
    }
    isMeasuring = false;
    spans.push({ kind, ms: end - start });
  }

  function measure<Result>(kind: Span['kind'], work: () => Result): Result {
    if (isMeasuring) return work();
    isMeasuring = true;
    const start = performance.now();
    try {
      return work();
    } finally {
      void closeWhenQuiet(kind, start);
    }
  }

  const measured =
    <Args extends unknown[]>(kind: Span['kind'], callback: (...args: Args) => unknown) =>
    (...args: Args) =>
      measure(kind, () => callback(...args));

  const world = globalThis as unknown as {
    setTimeout: unknown;
    MutationObserver: unknown;
    scheduler?: TaskScheduler;
    requestAnimationFrame: unknown;
  };

  const waitFor = setTimeout;
  world.setTimeout = (callback: () => unknown, ms = 0) =>
    waitFor(measured(ms < choreMs ? 'timer' : 'chore', callback), Math.min(ms, longestWaitMs));
  const nextFrame = requestAnimationFrame;
  world.requestAnimationFrame = (callback: FrameRequestCallback) => nextFrame(measured('frame', callback));
  const Observer = MutationObserver;
  world.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super(measured('observer', callback));
    }
  };
  const { scheduler } = world;
  if (scheduler) {
    // What awaits the promise goes on after the task itself, so the promise is what is measured.
    const thenMeasured = (promise: Promise<unknown>) => promise.then((value) => measure('slice', () => value));
    Object.defineProperty(globalThis, 'scheduler', {
      value: {
        postTask: (task: () => unknown, options?: object) => thenMeasured(scheduler.postTask(task, options)),
        yield: () => thenMeasured(scheduler.yield()),
      },
      configurable: true,
    });
  }
  return { spans, measure };
}
