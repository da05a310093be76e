/** How fast the extension's own screens stand there with their content, the worker answers, and the lists are written and searched. */
import { listLines, measureLists } from './measure-lists';
import { measureScreens, screenLines } from './measure-screens';
import { measureWorker, workerLines } from './measure-worker';

/** Prints what it measured: a table, or one JSON object. */
export async function openScreens(
  executablePath: string,
  { json, quick }: { json: boolean; quick: boolean },
  say: (progress: string) => void,
): Promise<string> {
  const times = quick ? 3 : 7;
  const screens = await measureScreens(executablePath, times, say);
  say('worker');
  const worker = await measureWorker(executablePath, times);
  say('lists');
  const lists = await measureLists(executablePath, times);
  const results = {
    open: screens,
    worker,
    lists,
  };
  if (json) return JSON.stringify(results);
  return [
    `${'from the beginning of the document'.padEnd(38)}${'median'.padStart(11)}${'min'.padStart(11)}  ${'max'.padStart(11)}   n=${times}, in turn after one round`,
    ...screenLines(screens),
    '',
    ...workerLines(worker),
    '',
    ...listLines(lists),
  ].join('\n');
}
