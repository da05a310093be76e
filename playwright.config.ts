/** End-to-end tests in Chromium, with the shipped build. `npm run build` first. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e/chromium',
  outputDir: 'test-results/chromium',
  workers: 2,
  // Files are of very different length: by their tests the workers end together.
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // For a machine that does much else. What is to come soon has a bound of its own in its test.
  timeout: 120_000,
  expect: { timeout: 30_000 },
});
