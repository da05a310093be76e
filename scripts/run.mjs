#!/usr/bin/env node
// Runs a TypeScript file the way the build sees it: '@/…' imports, bundled lists and words. `node scripts/run.mjs FILE.ts [arguments]`
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');
const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node scripts/run.mjs FILE.ts [arguments]');
  process.exit(2);
}

/** Standard output belongs to the script; what Vite has to say goes to standard error. */
const say = (message) => console.error(message);
const customLogger = {
  info: () => {},
  warn: say,
  warnOnce: say,
  error: say,
  clearScreen: () => {},
  hasErrorLogged: () => false,
  hasWarned: false,
};
const settings = { root, configFile: false, envDir: false, customLogger, resolve: { alias: { '@': root } } };
const { bundledData } = (await runnerImport(resolve(root, 'scripts/data/bundled-data.ts'), settings)).module;

// The script sees its own arguments where any Node script does.
process.argv = [process.argv[0] ?? 'node', resolve(file), ...rest];
await runnerImport(resolve(file), { ...settings, plugins: [bundledData()] });
