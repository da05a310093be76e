import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bundledData } from './scripts/data/bundled-data';
import { withoutHtmlStrings } from './scripts/build/without-html-strings';
import { extensionManifest } from './scripts/build/manifest';

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: () => ({ plugins: [bundledData(), withoutHtmlStrings(), preact()], build: { modulePreload: false } }),
  manifest: ({ browser }) => extensionManifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  zip: { sourcesTemplate: 'overdue-lens-{{version}}-sources.zip', artifactTemplate: 'overdue-lens-{{version}}-{{browser}}.zip', excludeSources: ['demo/**', 'test-results/**'] },
});
