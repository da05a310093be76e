/** Marks where the browser paints with the few colours of its reader: no letter is covered, and each kind still looks its own way. */
import type { Page } from '@playwright/test';
import { expect, namesOn, test } from '@/tests/support/chromium';

const names = ['licensed', 'front', 'closed', 'unidentified', 'own'] as const;
const prices = ['price', 'price-over', 'price-part'] as const;
const shapes = [...names, 'outside', ...prices, 'active'] as const;
type Shape = (typeof shapes)[number];

/** Nothing the extension would mark by itself. */
const text = '国量清楚 Ágjpqy';

/** What stands on the rows of pixels above the base line of a text, and on those below it. */
interface Strip {
  letters: string;
  feet: string;
}

/** One line of text for each shape, with no mark on it yet. */
async function writeLines(page: Page, fontSize: number): Promise<void> {
  await page.evaluate(
    ([kinds, words, size]) => {
      document.body.replaceChildren(
        ...kinds.map((kind) => {
          const line = document.createElement('p');
          line.id = kind;
          line.style.cssText = `margin:8px;width:15em;font:${size}px/2 sans-serif;white-space:pre`;
          const foot = document.createElement('i');
          foot.style.cssText = 'display:inline-block;width:0;height:0';
          line.append(words, foot);
          return line;
        }),
      );
    },
    [shapes, text, fontSize] as const,
  );
}

/** `drawnAs`: the highlights under which the line of each shape is registered. */
async function paint(page: Page, drawnAs: (shape: Shape) => string[]): Promise<Map<string, Strip>> {
  const registered = shapes.flatMap((shape) => drawnAs(shape).map((name) => [shape, name] as const));
  const register = () =>
    page.evaluate((wanted) => {
      CSS.highlights.clear();
      for (const [shape, name] of wanted) {
        const range = document.createRange();
        range.selectNodeContents(document.getElementById(shape)?.firstChild as Text);
        CSS.highlights.set(name, (CSS.highlights.get(name) ?? new Highlight()).add(range));
      }
    }, registered);
  // The extension puts its own highlights back when a page takes them away, under the names that stand here.
  const areStillThere = () =>
    page.evaluate(
      (wanted) =>
        wanted.every(([shape, name]) =>
          [...(CSS.highlights.get(name) ?? [])].some(
            ({ startContainer }) =>
              startContainer === document.getElementById(shape) || startContainer.parentElement?.id === shape,
          ),
        ),
      registered,
    );
  let shot: Buffer;
  do {
    await register();
    shot = await page.screenshot();
  } while (!(await areStillThere()));
  const picture = shot.toString('base64');
  const strips = await page.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas?.drawImage(image, 0, 0);
    const pixels = (x: number, y: number, width: number, height: number) =>
      canvas?.getImageData(x, y, width, height).data.join() ?? '';
    return [...document.querySelectorAll('p')].map((line) => {
      const { x, y, width, bottom } = line.getBoundingClientRect();
      const base = Math.round(line.querySelector('i')?.getBoundingClientRect().bottom ?? 0);
      return [
        line.id,
        { letters: pixels(x, y, width, base - y), feet: pixels(x, base, width, bottom - base) },
      ] as const;
    });
  }, picture);
  return new Map(strips);
}

const oursOf = (shape: Shape) => [
  ...(shape.startsWith('price') ? ['overdue-lens-price-band'] : []),
  `overdue-lens-${shape}`,
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const fontSize of [14, 16, 24]) {
    test(`${colorScheme}, ${fontSize} px: the letters are whole, the kinds differ`, async ({ reader }) => {
      const page = await reader.open('/far-down.html');
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      // Our style is in the page once something was marked.
      await expect.poll(async () => (await namesOn(page)).length).toBe(2);
      await writeLines(page, fontSize);
      const plain = await paint(page, (shape) => oursOf(shape).map((name) => `plain-${name}`));
      const marked = await paint(page, oursOf);
      const bare = await paint(page, () => []);
      for (const shape of shapes) {
        expect(marked.get(shape)?.letters === plain.get(shape)?.letters, `${shape}: letters`).toBe(true);
        expect(marked.get(shape)?.letters === bare.get(shape)?.letters, `${shape}: not seen`).toBe(false);
      }
      const differing = (kinds: readonly Shape[]) => new Set(kinds.map((kind) => marked.get(kind)?.feet)).size;
      expect(differing(names), 'names').toBe(names.length);
      expect(differing(prices), 'prices').toBe(prices.length);
    });
  }
}
