/** The picture that moves on the README: a page of offers, the card, the popup, a record and “already late”, a few seconds each. */
import type { Page } from '@playwright/test';
import WebP from 'node-webpmux';
import type { Shot } from '@/scripts/screens/variants';

export interface Frame {
  /** The page, and what of the extension lies over it. */
  page: Shot;
  over?: { shot: Shot; width: number };
  says: string;
  seconds: number;
}

const width = 960;
const height = 600;

const style = `
* { margin: 0; box-sizing: border-box; }
body { width: ${width}px; height: ${height}px; overflow: hidden; position: relative; background: #fff; font-family: "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif; }
.page { position: absolute; inset: 0 0 auto; width: 100%; }
.over { position: absolute; top: 0; right: 0; max-height: ${height - 62}px; overflow: hidden; border: 1px solid #7d8880; border-top: 0; background: #fdfdfb; }
.over img { display: block; width: 100%; }
.says { position: absolute; inset: auto 0 0; height: 62px; padding: 0 28px; display: flex; align-items: center; background: #15565f; color: #fff; font-size: 27px; font-weight: 600; }
`;

function framePage(lang: string, { page, over, says }: Frame): string {
  const source = ({ png }: Shot) => `data:image/png;base64,${png}`;
  const above = over
    ? `<div class="over" style="width:${over.width}px"><img alt="" src="${source(over.shot)}"></div>`
    : '';
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${style}</style>
<img class="page" alt="" src="${source(page)}">${above}<div class="says">${says}</div></html>`;
}

async function asWebp(blank: Page, png: string): Promise<Buffer> {
  const webp = await blank.evaluate(async (picture) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.72).split(',')[1] ?? '';
  }, png);
  return Buffer.from(webp, 'base64');
}

export async function movingPicture(blank: Page, lang: string, frames: readonly Frame[]): Promise<Buffer> {
  await blank.setViewportSize({ width, height });
  const made: Awaited<ReturnType<typeof WebP.Image.generateFrame>>[] = [];
  for (const frame of frames) {
    await blank.setContent(framePage(lang, frame));
    const png = (await blank.screenshot({ scale: 'css' })).toString('base64');
    made.push(await WebP.Image.generateFrame({ buffer: await asWebp(blank, png), delay: frame.seconds * 1000 }));
  }
  const file = await WebP.Image.save(null, { width, height, frames: made, loops: 0 });
  if (!Buffer.isBuffer(file)) throw new Error('The moving picture was not made.');
  return file;
}
