/** Lets the page run between slices of our work. */

interface TaskScheduler {
  postTask?(task: () => void, options: { priority: 'background' }): Promise<void>;
}

/** Milliseconds after which a slice of work ends. */
export const sliceMs = 4;

/** Resolves when the browser has nothing more urgent to do. */
export function yieldToMain(): Promise<unknown> {
  const { scheduler } = globalThis as unknown as { scheduler?: TaskScheduler };
  if (scheduler?.postTask) return scheduler.postTask(() => undefined, { priority: 'background' });
  return new Promise((resolve) => setTimeout(resolve));
}
