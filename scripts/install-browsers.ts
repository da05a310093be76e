/** `npm run browsers`: makes sure Chromium, Firefox and a font with Chinese characters are there; what is missing comes from the system's or Playwright's own source. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser, oldestVersion, pathVariable } from './find-browsers';

const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function run(command: string, args: string[]): boolean {
  console.error(`  $ ${command} ${args.join(' ')}`);
  return (
    spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The words before `apt-get` that let us install packages without asking; null where that is not possible. */
function aptPrefix(): string[] | null {
  if (!existsSync('/etc/debian_version') || !works('apt-get', ['--version'])) return null;
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function installWithApt(packages: string[]): void {
  const prefix = aptPrefix();
  if (!prefix) return;
  const apt = (...args: string[]) => {
    const [command = 'apt-get', ...rest] = [...prefix, 'apt-get', ...args];
    return run(command, rest);
  };
  apt('update', '-qq');
  // One by one: where one is unknown (Ubuntu has no firefox-esr), the others still arrive.
  for (const name of packages) apt('install', '-y', '-qq', '--no-install-recommends', name);
}

/** Whether text in Chinese can be drawn; true where there is no way to tell. */
export function hasChineseFont(): boolean {
  if (process.platform !== 'linux') return true;
  const answer = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return answer.status !== 0 ? !existsSync('/etc/debian_version') : answer.stdout.trim() !== '';
}

function missing(names: readonly BrowserName[]): BrowserName[] {
  return names.filter((name) => findBrowser(name) === null);
}

/** Paths of the browsers named, installed where they were missing. Throws with what to do when that is not possible. */
export function ensureBrowsers<Name extends BrowserName>(names: readonly Name[]): Record<Name, string> {
  const packages = [
    ...missing(names).map((name) => debianPackages[name]),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (packages.length > 0) {
    console.error(`Not on this machine yet: ${packages.join(', ')}.`);
    installWithApt(packages);
  }
  const still = missing(names);
  if (still.length > 0) run('npx', ['playwright', 'install', ...still]);
  const paths = names.map((name) => {
    const path = findBrowser(name);
    if (path) return [name, path] as const;
    throw new Error(
      `No ${name} (version ${oldestVersion(name)} or newer) was found, and it could not be installed from here.\n` +
        `Install it yourself (Debian: apt-get install ${debianPackages[name]}; elsewhere: npx playwright install ${name}),\n` +
        `or name one that you have: ${pathVariable(name)}=/path/to/${name} npm test`,
    );
  });
  if (!hasChineseFont())
    console.error(
      'No font with Chinese characters was found: pages and screenshots will show boxes. Install one, e.g. Noto Sans CJK.',
    );
  return Object.fromEntries(paths) as Record<Name, string>;
}

if (process.argv[1] === import.meta.filename) {
  for (const [name, path] of Object.entries(ensureBrowsers(['chromium', 'firefox']))) console.log(`${name}: ${path}`);
}
