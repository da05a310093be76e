/** What the command line of `npm run bench` asks for, and how often each thing is then measured. */

export interface BenchChoices {
  json: boolean;
  quick: boolean;
  /** Measures the extension's own screens and search instead of pages. */
  open: boolean;
  /** Measures what the page scripts keep in memory: a frame full of marks, many tabs, a feed that grows. */
  memory: boolean;
  /** Measures this build and the one in this folder in turn; null: this one alone. */
  against: string | null;
  build: boolean;
}

export const usage = `Usage: npm run bench [-- [--quick] [--json] [--no-build] [--open | --memory | --against=FOLDER]]
  --quick      fewer repeats, each method three times but for the slowest: ends within eight minutes
  --json       one JSON object on standard output instead of a table
  --no-build   measure the build that is there
  --open       how fast popup, side panel, worker and lists answer, instead of what reading a page costs
  --memory     what is kept in memory: a frame full of marks, 60 tabs, a feed that grows for ten minutes (with --quick 10 tabs, one minute)
  --against=…  this build and another one (the folder of its manifest) in turn: pages full of names, cards, worker, screens`;

const againstFolder = '--against=';

/** Throws with a sentence for the user when the arguments do not hold. */
export function readBenchChoices(args: readonly string[]): BenchChoices {
  const known = ['--json', '--quick', '--open', '--memory', '--no-build'];
  const against = args.find((arg) => arg.startsWith(againstFolder))?.slice(againstFolder.length) ?? null;
  const unknown = args.find((arg) => !known.includes(arg) && !arg.startsWith(againstFolder));
  if (unknown !== undefined) throw new Error(`Unknown: ${unknown}\n\n${usage}`);
  return {
    json: args.includes('--json'),
    quick: args.includes('--quick'),
    open: args.includes('--open'),
    memory: args.includes('--memory'),
    against,
    build: !args.includes('--no-build'),
  };
}

export interface Effort {
  /** Milliseconds after which the pages get no further round. */
  pagesMs: number;
  /** Times each method meets a page of 3,000 or 6,000 text nodes, and one of 100,000. */
  small: number;
  huge: number;
  /** Times the peers meet a page of 100,000. */
  hugePeers: number;
  /** mark.js makes one pass a name: it is given each so-manieth name and its time is scaled up. 1: all names. */
  markEverySmall: number;
  markEveryHuge: number;
  /** Times it meets a page: it takes seconds where the others take milliseconds. */
  markTimes: number;
  feeds: number;
  /** Fresh browsers, and pages after the first in each. */
  launches: number;
  repeatedPages: number;
  cards: number;
}

export function effortFor({ quick }: Pick<BenchChoices, 'quick'>): Effort {
  return quick
    ? {
        pagesMs: 360_000,
        small: 3,
        huge: 3,
        hugePeers: 1,
        markEverySmall: 40,
        markEveryHuge: 300,
        markTimes: 1,
        feeds: 1,
        launches: 1,
        repeatedPages: 5,
        cards: 3,
      }
    : {
        pagesMs: Number.POSITIVE_INFINITY,
        small: 7,
        huge: 7,
        hugePeers: 7,
        markEverySmall: 1,
        markEveryHuge: 150,
        markTimes: 7,
        feeds: 7,
        launches: 7,
        repeatedPages: 5,
        cards: 7,
      };
}
