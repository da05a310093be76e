/** What the command line of `npm run demo` asks for. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

export interface DemoChoices {
  /** A folder to serve and the file in it to show, or an address of the web. */
  page: { kind: 'file'; folder: string; file: string } | { kind: 'address'; url: string };
  headless: boolean;
  build: boolean;
}

export const usage = `Usage: npm run demo [-- [FILE.html | URL] [--headless] [--no-build]]
  FILE.html | URL   a page of yours instead of the demo's own
  --headless        no window: pictures go to demo/, what was found is printed
  --no-build        show the build that is there`;

const ownPage = resolve(import.meta.dirname, 'page.html');

function pageOf(named: string | undefined): DemoChoices['page'] {
  if (named && /^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) throw new Error(`${named} is not an address.`);
    return { kind: 'address', url: named };
  }
  const path = resolve(named ?? ownPage);
  if (!existsSync(path) || !statSync(path).isFile()) throw new Error(`There is no file ${path}.\n\n${usage}`);
  return { kind: 'file', folder: dirname(path), file: basename(path) };
}

/** Throws with a sentence for the user when the arguments do not hold. `hasDisplay`: a window could be shown. */
export function readChoices(args: readonly string[], hasDisplay: boolean): DemoChoices {
  const switches = args.filter((arg) => arg.startsWith('--'));
  const unknown = switches.find((arg) => arg !== '--headless' && arg !== '--no-build');
  const named = args.filter((arg) => !arg.startsWith('--'));
  if (unknown) throw new Error(`Unknown: ${unknown}\n\n${usage}`);
  if (named.length > 1) throw new Error(`One page at a time, please.\n\n${usage}`);
  return {
    page: pageOf(named[0]),
    headless: switches.includes('--headless') || !hasDisplay,
    build: !switches.includes('--no-build'),
  };
}

export function hasDisplay(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
