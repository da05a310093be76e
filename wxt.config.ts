import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { nameFinderKey } from './lib/messaging/name-finder';
import { priceReaderKey } from './lib/messaging/price-reader';
import { namesScriptFile } from './lib/messaging/script-files';
import {
  changelogFile,
  documentFiles,
  listsFile,
  pictureFiles,
  pictureScriptFile,
  pictureWordsFile,
  pricesScriptFile,
} from './lib/storage/package-file';
import { documentEngineFiles } from './scripts/build/document-engine';
import { firstScripts } from './scripts/build/first-scripts';
import { inOwnFolder } from './scripts/build/in-own-folder';
import { extensionManifest } from './scripts/build/manifest';
import { packageModules } from './scripts/build/package-modules';
import { pictureFilesFor } from './scripts/build/pictures/picture-files';
import { ofNameFinder, ofPriceReader, sharedReaders } from './scripts/build/shared-readers';
import { notSources, sourceFiles } from './scripts/build/source-files';
import { thirdPartyFile, thirdPartyText } from './scripts/build/third-party';
import { withEagerFunctions } from './scripts/build/with-eager-functions';
import { withoutAutoImports } from './scripts/build/without-auto-imports';
import { withoutCalendarSchema } from './scripts/build/without-calendar-schema';
import { withoutHtmlStrings } from './scripts/build/without-html-strings';
import { withoutStartReport } from './scripts/build/without-start-report';
import { packedChangelogFile } from './scripts/data/release';

/** Older ones are not supported, so nothing is rewritten for them: `light-dark()` in a shadow tree cannot be. */
const oldestBrowsers = ['chrome128', 'firefox142'];

/** Through the runner, so that the plugin may import the core by '@/', as the rest of the project does. */
async function dataModule() {
  const loaded = await runnerImport<typeof import('./scripts/data/bundled-data')>(
    resolve(import.meta.dirname, 'scripts/data/bundled-data.ts'),
    {
      configFile: false,
      resolve: { alias: { '@': import.meta.dirname } },
    },
  );
  return loaded.module;
}

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  vite: async () => ({
    plugins: [
      // Before the data, of which it takes a part.
      packageModules(documentFiles.folder),
      sharedReaders(import.meta.dirname, [
        { file: pricesScriptFile, key: priceReaderKey, taken: ofPriceReader },
        { file: namesScriptFile, key: nameFinderKey, taken: ofNameFinder },
      ]),
      (await dataModule()).bundledData(),
      withoutHtmlStrings(),
      withoutCalendarSchema(),
      withoutStartReport(),
      withEagerFunctions('page.js'),
      firstScripts(import.meta.dirname),
      preact(),
    ],
    // Scripts of a screen are asked for together, and not each by the one before it.
    build: { modulePreload: { polyfill: false }, target: oldestBrowsers, cssTarget: oldestBrowsers },
  }),
  manifest: ({ browser }) => extensionManifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      withoutAutoImports(config);
      inOwnFolder(entrypoints, config, pictureScriptFile);
    },
    'build:publicAssets': async ({ config: { wxtDir } }, files) => {
      mkdirSync(wxtDir, { recursive: true });
      for (const [file, packed] of [
        [listsFile, await (await dataModule()).packedListsFile()],
        [changelogFile, await packedChangelogFile()],
      ] as const) {
        const absoluteSrc = join(wxtDir, file);
        writeFileSync(absoluteSrc, packed);
        files.push({ absoluteSrc, relativeDest: file });
      }
      files.push(...documentEngineFiles(import.meta.dirname, documentFiles));
      files.push(...(await pictureFilesFor(import.meta.dirname, pictureFiles)));
      files.push({ relativeDest: pictureWordsFile, contents: (await dataModule()).pictureWordsText() });
      files.push({ relativeDest: thirdPartyFile, contents: thirdPartyText(import.meta.dirname) });
    },
    // The popup's <title> would take the place of the button's translated name.
    'build:manifestGenerated': (_, manifest) => {
      if (manifest.action) manifest.action.default_title = '__MSG_actionTitle__';
    },
    // Edge takes the package of Chrome as it is.
    'zip:extension:done': (_, path) => {
      if (path.endsWith('-chrome.zip')) copyFileSync(path, path.replace(/-chrome\.zip$/, '-edge.zip'));
    },
  },
  zip: {
    sourcesTemplate: 'overdue-lens-{{version}}-sources.zip',
    artifactTemplate: 'overdue-lens-{{version}}-{{browser}}.zip',
    includeSources: sourceFiles(import.meta.dirname),
    excludeSources: notSources,
    dotSources: true,
  },
});
