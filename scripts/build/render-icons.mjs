/** Renders `assets/icon/*.svg` to the PNG files of the manifest. Run by hand after a drawing changed: `node scripts/build/render-icons.mjs`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';

const sizes = [16, 32, 48, 128];

/** File name → drawing; the large drawing has finer edges and serves from 48 px on. */
const icons = {
  active: (size) => (size >= 48 ? 'active-large' : 'active'),
  paused: () => 'paused',
  'no-access': () => 'no-access',
};

const systemChromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
const browser = await chromium.launch({
  ...(systemChromium ? { executablePath: systemChromium } : {}),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
mkdirSync('assets/public/icon', { recursive: true });
for (const [name, drawing] of Object.entries(icons)) {
  for (const size of sizes) {
    const svg = readFileSync(`assets/icon/${drawing(size)}.svg`, 'utf8').replace(
      / width="\d+" height="\d+"/,
      ` width="${size}" height="${size}"`,
    );
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<body style="margin:0">${svg.replace('<svg', '<svg style="display:block"')}`);
    const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } });
    writeFileSync(`assets/public/icon/${name === 'active' ? size : `${name}-${size}`}.png`, png);
  }
}
await browser.close();
