/** Fits labels into the box in which plots are drawn. */

/** Units of the SVG view box; the drawing is stretched to the width of the panel. */
export const plotWidth = 450;
export const plotHeight = 100;

/** Whether a label is shown: always, in panels at least so many px wide, or never. */
type LabelVisibility = 'always' | 'from-280' | 'from-360' | 'from-390' | 'never';

interface PlotLabel {
  /** Its middle, in percent of the width. */
  at: number;
  text: string;
  /** Width in percent of what the label names; a label much wider than that seems to name its neighbour too. */
  ofWidth?: number;
}

/** The width of the area in px in the narrowest panel of each kind; the first is 400 px at a zoom of 200 %. */
const tiers = [
  { room: 'always', areaWidth: 130 },
  { room: 'from-280', areaWidth: 206 },
  { room: 'from-360', areaWidth: 278 },
  { room: 'from-390', areaWidth: 308 },
] as const satisfies readonly { room: LabelVisibility; areaWidth: number }[];

/** In px: the space between two labels, how much wider a label may be than what it names, and how far it may leave the plot. */
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

/** Visibility of each label, in the given order: a label that would overlap an earlier one is hidden. */
export function fitLabels(labels: readonly PlotLabel[]): LabelVisibility[] {
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
  // A label hidden in a wide panel stays hidden in narrow ones, even where another hidden label leaves space.
  return labels.map((_, index) => {
    const hidden = isShown.findLastIndex((shown) => !shown[index]);
    return tiers[hidden + 1]?.room ?? 'never';
  });
}

export function visibilityClass(room: LabelVisibility | undefined): string {
  return room === undefined || room === 'always' ? '' : room;
}

/** CSS `left` of a label: centred at `at` percent, moved inwards where it would leave the plot. */
export function labelLeft({ at, text }: PlotLabel): string {
  const half = (widthOf(text) / 2 / fontSize).toFixed(2);
  return `clamp(${half}em - ${outside.left}px, ${at}%, 100% - ${half}em + ${outside.right}px)`;
}
