/** Processor time, for what must stay bounded whatever the text: the machine may be busy, the code may not be slow. */

/** Milliseconds, the best of five runs, or of up to fifty until it is `enough`. */
export function cpuMs(run: () => void, enough = Number.POSITIVE_INFINITY): number {
  let best = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5 || (best >= enough && times < 50); times++) best = Math.min(best, cpuMsOnce(run));
  return best;
}

function cpuMsOnce(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long `run` takes for eight times as much. Both are run in turn, until that is `enough` or seven times: a
 * burst of other work then falls on both alike.
 */
export function growthByEight(run: (count: number) => void, count: number, enough: number): number {
  run(count);
  let [little, much] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let times = 0; times < 7 && !(times > 0 && much / little < enough); times++) {
    little = Math.min(
      little,
      cpuMsOnce(() => run(count)),
      cpuMsOnce(() => run(count)),
    );
    much = Math.min(
      much,
      cpuMsOnce(() => run(count * 8)),
    );
  }
  return much / little;
}
