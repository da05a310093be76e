/** In which languages, themes and widths each screen is seen, and where each picture stands on its sheet. */
import type { Screen } from './screen-table';

export const languages = ['zh-CN', 'zh-TW', 'en'] as const;
export const themes = ['light', 'dark'] as const;
export const widths = [400, 320] as const;
/** What is below is cut off: a sheet is for judging, not for reading to the end. */
export const maxHeight = 1100;
export const scale = 0.7;
const gap = 12;
const captionHeight = 22;

export interface Variant {
  language: (typeof languages)[number];
  theme: (typeof themes)[number];
}

export const variants: readonly Variant[] = themes.flatMap((theme) =>
  languages.map((language) => ({ language, theme })),
);

/** The browser chooses a popup’s width, and a page of the web is as wide as its window. */
const widthsIn: Record<Screen['in'], readonly number[]> = { popup: [0], page: [640], panel: widths, tab: widths };
export const widthsOf = (screen: Pick<Screen, 'in'>): readonly number[] => widthsIn[screen.in];

export interface Shot {
  /** `zh-CN · light · 400` */
  caption: string;
  png: string;
  width: number;
  height: number;
}

export interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One row of pictures a width, all variants side by side. */
export function layOut(rows: readonly (readonly Pick<Shot, 'width' | 'height'>[])[]): {
  places: Placed[][];
  width: number;
  height: number;
} {
  let y = gap;
  let widest = 0;
  const places = rows.map((row) => {
    let x = gap;
    const placed = row.map((shot) => {
      const place = {
        x,
        y: y + captionHeight,
        width: Math.round(shot.width * scale),
        height: Math.round(shot.height * scale),
      };
      x += place.width + gap;
      return place;
    });
    widest = Math.max(widest, x);
    y += captionHeight + Math.max(0, ...placed.map(({ height }) => height)) + gap;
    return placed;
  });
  return { places, width: widest, height: y };
}

/** The page on which all sheets stand below one another. */
export function contactSheet(names: readonly string[]): string {
  const figures = names.map(
    (name) => `<figure id="${name}"><figcaption>${name}</figcaption><img src="${name}.webp" alt="${name}"></figure>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { margin: 1rem; font: 14px/1.5 system-ui, sans-serif; background: #8a8f8c; }
  figure { margin: 0 0 2rem; }
  figcaption { font-weight: 600; }
  img { max-width: 100%; }
</style>
${figures.join('\n')}
</html>
`;
}
