/** The box both plots are drawn in, and which of their labels have room in it. */

/** Strokes are drawn in this box and stretched to the width there is. */
export const plotWidth = 450;
export const plotHeight = 100;

/** Where a label begins to be shown: always, from a panel of that many px, or never. */
export type LabelRoom = 'always' | 'from-280' | 'from-360' | 'from-390' | 'never';

export interface PlotLabel {
  /** Its middle, in percent of the width. */
  at: number;
  text: string;
  /** Percent of the width of what it names; a name much wider than that would be read as another's. */
  ofWidth?: number;
}

/** The width of the area in px in the narrowest panel of each kind; the first is 400 px at a zoom of 200 %. */
const tiers = [
  { room: 'always', areaWidth: 130 },
  { room: 'from-280', areaWidth: 206 },
  { room: 'from-360', areaWidth: 278 },
  { room: 'from-390', areaWidth: 308 },
] as const satisfies readonly { room: LabelRoom; areaWidth: number }[];

/** Px between two labels; by which a name may be wider than what it names; and by which a label may stand out of the area. */
const gap = 2;
const overhang = 12;
const outside = { left: 4, right: 12 };

/** The size of a caption, in which labels are set. */
const fontSize = 12;

/** In px. Figures are about 6.8 px wide, Chinese characters as wide as the font is large. */
function widthOf(text: string): number {
  return Array.from(text).reduce(
    (width, character) => width + (character > '\u2e80' ? 12.5 : character === '≤' ? 9.5 : 6.8),
    0,
  );
}

/** Room for each label, in their order: an earlier one keeps its place, a later one that would touch it gives way. */
export function roomForLabels(labels: readonly PlotLabel[]): LabelRoom[] {
  const isShown = tiers.map(({ areaWidth }) => {
    const placed: { from: number; to: number }[] = [];
    return labels.map(({ at, text, ofWidth = 100 }) => {
      const width = widthOf(text);
      const middle = Math.max(
        Math.min((at / 100) * areaWidth, areaWidth - width / 2 + outside.right),
        width / 2 - outside.left,
      );
      const [from, to] = [middle - (width + gap) / 2, middle + (width + gap) / 2];
      const isFree =
        width <= (ofWidth / 100) * areaWidth + overhang &&
        placed.every((other) => to <= other.from || from >= other.to);
      if (isFree) placed.push({ from, to });
      return isFree;
    });
  });
  // What a wide area has no room for is left out of a narrow one too, where another may have given way.
  return labels.map((_, index) => {
    const hidden = isShown.findLastIndex((shown) => !shown[index]);
    return tiers[hidden + 1]?.room ?? 'never';
  });
}

export function roomClass(room: LabelRoom | undefined): string {
  return room === undefined || room === 'always' ? '' : room;
}

/** The place of a label as a style: its middle at `at` percent, moved where it would stand out of the area. */
export function leftOf({ at, text }: PlotLabel): string {
  const half = (widthOf(text) / 2 / fontSize).toFixed(2);
  return `clamp(${half}em - ${outside.left}px, ${at}%, 100% - ${half}em + ${outside.right}px)`;
}
