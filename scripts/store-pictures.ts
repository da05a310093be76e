/**
 * `npm run store:pictures`: the stores’ pictures and the one that moves on the README, all from the shipped build on our own
 * pages, into `store/pictures` and `docs/images`. `-- --no-build` shows the build that is there; `-- zh` one language.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildExtension } from './demo/build-extension';
import { ensureBrowsers } from './install-browsers';
import { servePages } from './serve-pages';
import { launchShippedChromium } from './shipped-chromium';
import { pictureLanguages, readmePicture, shotsIn, storePictures } from './store/pictures';

const root = resolve(import.meta.dirname, '..');
const args = process.argv.slice(2);
const chosen = pictureLanguages.filter(
  (language) => !pictureLanguages.some((each) => args.includes(each)) || args.includes(language),
);

const plain = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>菜谱</title><h1>番茄炒蛋</h1></html>';

function keep(path: string, picture: Buffer): void {
  writeFileSync(join(root, path), picture);
  console.log(`${path}  ${Math.round(picture.length / 1024)} KB`);
}

const { chromium: executablePath } = ensureBrowsers(['chromium']);
if (!args.includes('--no-build')) buildExtension();
mkdirSync(join(root, 'store/pictures'), { recursive: true });
const offers = readFileSync(join(root, 'scripts/demo/page.html'), 'utf8');
const server = await servePages({ made: { '/offers': { html: offers }, '/plain': { html: plain } } });
const host = 'bidai.example';
const launched = await Promise.all(
  [true, false].map((hostAccess) =>
    launchShippedChromium({
      executablePath,
      hostAccess,
      headless: true,
      deviceScaleFactor: 2,
      args: [`--host-resolver-rules=MAP ${host}:80 ${new URL(server.origin).host}`, '--disable-features=HttpsUpgrades'],
    }),
  ),
);
const [reading, fresh] = launched;
if (!reading || !fresh) throw new Error('The browsers did not start.');
try {
  const addressOf = (over: string) => `http://${host}/${over}`;
  for (const language of chosen) {
    const blank = await reading.context.newPage();
    const take = shotsIn(
      { reading: { chromium: reading, addressOf }, fresh: { chromium: fresh, addressOf } },
      language,
    );
    for (const [name, picture] of await storePictures(blank, take, language)) keep(`store/pictures/${name}`, picture);
    keep(`docs/images/moving-${language}.webp`, await readmePicture(blank, take, language));
    await blank.close();
  }
} finally {
  await Promise.all(launched.map((each) => each.close()));
  await server.close();
}
