/** Puts every method before every page, in turn and as often as wanted, so that what slows the machine slows all of them. */
import type { Effort } from './bench-choices';
import { type Bench, type Measured, type MethodName, methodNames } from './methods';
import { type PageName, pageNames, plantedNames } from './pages';

export type PageMeasures = Record<PageName, Record<MethodName, Measured[]>>;

const isHuge = (page: PageName) => page.endsWith('100k');
const ofOurselves: readonly MethodName[] = ['floor', 'textContent', 'ours', 'oursSliced'];

function timesOf(method: MethodName, page: PageName, effort: Effort): number {
  if (method === 'markJsDefault') return effort.markTimes;
  if (!isHuge(page)) return effort.small;
  return ofOurselves.includes(method) ? effort.huge : effort.hugePeers;
}

/** A bench of something that finds the wrong thing says nothing. */
function checkFound(page: PageName, method: MethodName, { found }: Measured): void {
  if (method !== 'ours' && method !== 'oursSliced') return;
  // A reading stops at so many marks until the user asks for more.
  const planted = { 'names-400': plantedNames().length, 'table-400': 500 }[page as string] ?? 0;
  if (planted === 0 && found > 0)
    throw new Error(`${page} should hold no lender, but ${found} were found: the page or the finder is wrong.`);
  if (found < planted * 0.9) throw new Error(`Of ${planted} names on ${page} only ${found} were found.`);
}

/** After `effort.pagesMs` no further round is begun: a busy machine gets fewer repeats, never a page without numbers. */
export async function measurePages(
  bench: Bench,
  origin: string,
  effort: Effort,
  say: (progress: string) => void,
): Promise<PageMeasures> {
  const ofPage = () =>
    Object.fromEntries(methodNames.map((method) => [method, [] as Measured[]])) as PageMeasures[PageName];
  const measures = Object.fromEntries(pageNames.map((page) => [page, ofPage()])) as PageMeasures;
  const rounds = Math.max(effort.small, effort.huge);
  const end = performance.now() + effort.pagesMs;
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pageNames) {
      if (round > 0 && performance.now() > end) return measures;
      say(`${page}, round ${round + 1} of ${rounds}`);
      for (const method of methodNames) {
        if (round >= timesOf(method, page, effort)) continue;
        const measured = await bench.measure(
          method,
          `${origin}/${page}`,
          isHuge(page) ? effort.markEveryHuge : effort.markEverySmall,
        );
        checkFound(page, method, measured);
        measures[page][method].push(measured);
      }
    }
  }
  return measures;
}
