/**
 * Text that is painted over: where the ink of a decoration – a ::before or ::after, or an absolutely placed element without
 * text – lies on the ink of letters. Pictures are compared, not boxes: a box may well reach under a letter and paint nothing.
 * Boxes only say where pictures are worth taking.
 */
import type { CDPSession, Page } from '@playwright/test';
import { type Area, areasOfMeeting } from './decorated-text';

/** Pixels that letters and decorations may share where their soft edges meet. */
const sharedByEdges = 1;
const rounds = 5;

/** Marks what decorates and lets either kind of ink be taken away without moving anything. Runs in the page. */
function prepare(): number {
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element);
    const isPlaced = position === 'absolute' || position === 'fixed';
    if (isPlaced && element.textContent?.trim() === '') element.setAttribute('data-decoration', '');
  }
  if (!document.documentElement.hasAttribute('data-parts-ink')) {
    document.documentElement.setAttribute('data-parts-ink', '');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      *, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }
      html[data-without~='text'] :is(*, *::placeholder) { -webkit-text-fill-color: transparent !important; }
      html[data-without~='text'] svg text { fill: transparent !important; }
      html[data-without~='text'] :is(*)::before, html[data-without~='text'] :is(*)::after {
        -webkit-text-fill-color: currentColor !important;
      }
      html[data-without~='decoration'] *::before,
      html[data-without~='decoration'] *::after,
      html[data-without~='decoration'] [data-decoration] { visibility: hidden !important; }`);
    document.adoptedStyleSheets.push(sheet);
  }
  return Math.ceil(Math.max(document.documentElement.scrollHeight, document.body.scrollHeight));
}

interface Pictures {
  ground: string;
  letters: string;
  ornaments: string;
  sharedByEdges: number;
  /** Of the page, that the pictures show. */
  area: Area;
}

/** What stands where letters and decorations meet. Runs in the page, where all of the area is in view. */
async function findShared(pictures: Pictures): Promise<string[]> {
  const decode = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext(
      '2d',
    ) as OffscreenCanvasRenderingContext2D;
    drawing.drawImage(bitmap, 0, 0);
    return drawing.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const { sharedByEdges, area } = pictures;
  const [ground, letters, ornaments] = await Promise.all([
    decode(pictures.ground),
    decode(pictures.letters),
    decode(pictures.ornaments),
  ]);
  const differs = (picture: ImageData, at: number) =>
    [0, 1, 2].reduce((sum, part) => sum + Math.abs((picture.data[at + part] ?? 0) - (ground.data[at + part] ?? 0)), 0) >
    60;
  // Nearly all pixels are those of the ground, which whole numbers tell at once.
  const [groundPixels, letterPixels, ornamentPixels] = [ground, letters, ornaments].map(
    ({ data }) => new Uint32Array(data.buffer),
  ) as [Uint32Array, Uint32Array, Uint32Array];
  const found = new Map<Element | null, number>();
  for (let pixel = 0; pixel < groundPixels.length; pixel += 1) {
    if (ornamentPixels[pixel] === groundPixels[pixel] || letterPixels[pixel] === groundPixels[pixel]) continue;
    if (!differs(ornaments, pixel * 4) || !differs(letters, pixel * 4)) continue;
    const element = document.elementFromPoint(
      area.x + (pixel % ground.width),
      area.y + Math.floor(pixel / ground.width),
    );
    found.set(element, (found.get(element) ?? 0) + 1);
  }
  return [...found]
    .filter(([, pixels]) => pixels > sharedByEdges)
    .map(
      ([element, pixels]) =>
        `${element?.localName}.${element?.className} “${element?.textContent?.slice(0, 24)}”: ${pixels} px`,
    );
}

/**
 * Each place on the screen where a decoration covers letters. At a width, all of the screen is looked at, and the window may be
 * left as tall as that; without one – a popup cannot be resized – what is in view.
 */
export async function paintedOver(page: Page, width: number | null): Promise<string[]> {
  if (width !== null) await page.setViewportSize({ width, height: 800 });
  const height = Math.min(await page.evaluate(prepare), 16_000);
  const session = await page.context().newCDPSession(page);
  try {
    if ((await areasOfMeeting(session)).length === 0) return [];
    if (width !== null) await page.setViewportSize({ width, height });
    // Most screens are laid out again by the second frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    return await comparePictures(page, session);
  } finally {
    await session.detach();
  }
}

async function comparePictures(page: Page, session: CDPSession): Promise<string[]> {
  for (let round = 0; round < rounds; round++) {
    const areas = await areasOfMeeting(session);
    const without = async (what: string) => {
      await page.evaluate((value) => document.documentElement.setAttribute('data-without', value), what);
      const pictures: string[] = [];
      for (const area of areas) {
        const clip = { ...area, scale: 1 };
        const taken = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true, clip });
        pictures.push(taken.data);
      }
      return pictures;
    };
    const bare = await without('text decoration');
    const text = await without('decoration');
    const decoration = await without('text');
    const found: string[] = [];
    for (const [at, area] of areas.entries()) {
      const [ground = '', letters = '', ornaments = ''] = [bare[at], text[at], decoration[at]];
      found.push(...(await page.evaluate(findShared, { ground, letters, ornaments, sharedByEdges, area })));
    }
    const isAtRest = async () => (await without('text decoration')).every((picture, at) => picture === bare[at]);
    // What was still being laid out, after the window had changed its size, differs everywhere: look again.
    if (found.length > 0 && !(await isAtRest())) continue;
    await page.evaluate(() => document.documentElement.removeAttribute('data-without'));
    return found;
  }
  throw new Error('The screen does not come to rest.');
}
