/** Unit and component tests. `node` proves that what runs there needs no DOM; `dom` is for the page layer and the screens; `build` and `firefox` look at what is shipped. */
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

// Through the runner, so that the plugin may import the core as the rest of the project does.
const { bundledData } = (
  await runnerImport<typeof import('./scripts/data/bundled-data')>(
    resolve(import.meta.dirname, 'scripts/data/bundled-data.ts'),
    { configFile: false, resolve: { alias: { '@': import.meta.dirname } } },
  )
).module;

const shared = {
  plugins: [bundledData(), preact()],
  resolve: { alias: { '@': resolve(import.meta.dirname) } },
};

export default defineConfig({
  test: {
    // By itself it would leave one core idle, which is half of them where there are two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      // All of it, so that a file no test touches counts as uncovered.
      include: ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}'],
      // The figures are as true when a test fails, and then most wanted.
      reportOnFailure: true,
      reporter: ['json-summary', 'html'],
    },
    projects: [
      {
        ...shared,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{core,storage,services,messaging,scripts,data}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          // These keep nothing between files, and share what is slow to load: the lexicon and the lists.
          isolate: false,
          // Some read a document of many pages; on a busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{components,page}/**/*.test.{ts,tsx}'],
          isolate: false,
          setupFiles: ['tests/support/drawn-screens.ts'],
          // Axe walks a whole screen; on a busy machine that takes its time.
          testTimeout: 30_000,
        },
      },
      {
        ...shared,
        test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        ...shared,
        test: {
          name: 'firefox',
          environment: 'node',
          include: ['tests/e2e/firefox/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Each has a browser of its own, which mostly waits.
          maxWorkers: 2,
        },
      },
    ],
  },
});
