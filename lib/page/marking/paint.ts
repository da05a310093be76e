/**
 * Draws marks with the CSS Custom Highlight API, which adds and changes no node. The registry is the page's too, so names
 * carry a prefix, and it is never cleared or iterated (Firefox forbids content scripts to iterate it). Knows nothing of why
 * a range is marked.
 *
 * The style sheet is put into a page together with this script. Its reasons, most important first:
 * 1. No colour on any line: an omitted colour means the text's own colour, so a mark is as legible as the word it marks. Inside
 *    ::highlight(), Chromium 156 takes currentColor for black within color-mix() and rgb(from …).
 * 2. Tints are mid grey with alpha, so they show on light, dark and coloured grounds alike.
 * 3. Offsets are whole pixels: with em offsets Firefox at 1x smears a double line into one grey band.
 * 4. Two highlights may lie on one range: a price has the band and one of the price lines.
 * 5. All kinds of lines below a name are taken, so “outside” has one above.
 * 6. In forced colours Chromium 156 paints every highlight as HighlightText on Highlight, lines included, over the box of the
 *    font alone. A line is seen only inside that box and below the feet of the letters, and a band would hide them.
 */
import quietRules from '@/entrypoints/marks-quiet.css?inline';
import strongRules from '@/entrypoints/marks-strong.css?inline';
import rules from '@/entrypoints/marks-style.css?inline';
import type { MarkStrength } from '@/lib/core/choices/page-choices';

export type Shape =
  | 'licensed'
  | 'front'
  | 'closed'
  | 'unidentified'
  | 'outside'
  | 'own'
  | 'price-band'
  | 'price'
  | 'price-over'
  | 'price-part'
  | 'active';

export interface Paint {
  add(range: StaticRange, shapes: readonly Shape[]): void;
  remove(range: StaticRange, shapes: readonly Shape[]): void;
  /** Puts back the highlights that a script of the page took out of the registry; whether there were any. */
  restore(): boolean;
  /** Marks under a shadow root need the rules there too; the document has them from the style sheet put into it. */
  styleRoot(root: Node): void;
  /** To be called when another strength of lines was chosen. The document's own sheets are changed by the background. */
  restyle(): void;
}

const strengthRules: Record<MarkStrength, string> = { quiet: quietRules, plain: '', strong: strongRules };

const nameOf = (shape: Shape) => `overdue-lens-${shape}`;

export function createPaint(signal: AbortSignal, strength: () => MarkStrength): Paint {
  /** Each with its ranges, which a script of the page can take out of it. */
  const highlights = new Map<Shape, { highlight: Highlight; ranges: Set<StaticRange> }>();
  let sheet: CSSStyleSheet | null = null;

  const style = () => sheet?.replaceSync(rules + strengthRules[strength()]);

  const drawnAs = (shape: Shape) => {
    let drawn = highlights.get(shape);
    if (!drawn) {
      drawn = { highlight: new Highlight(), ranges: new Set() };
      if (shape === 'active') drawn.highlight.priority = 1;
      highlights.set(shape, drawn);
      CSS.highlights.set(nameOf(shape), drawn.highlight);
    }
    return drawn;
  };

  signal.addEventListener('abort', () => {
    for (const [shape, { highlight }] of highlights) {
      highlight.clear();
      // A newer copy of this script may already stand under the same name.
      if (CSS.highlights.get(nameOf(shape)) === highlight) CSS.highlights.delete(nameOf(shape));
    }
  });

  return {
    add(range, shapes) {
      for (const shape of shapes) {
        const { highlight, ranges } = drawnAs(shape);
        highlight.add(range);
        ranges.add(range);
      }
    },
    remove(range, shapes) {
      for (const shape of shapes) {
        highlights.get(shape)?.highlight.delete(range);
        highlights.get(shape)?.ranges.delete(range);
      }
    },
    restore() {
      let hasRestored = false;
      for (const [shape, { highlight, ranges }] of highlights) {
        const isRegistered = CSS.highlights.get(nameOf(shape)) === highlight;
        if (isRegistered && highlight.size === ranges.size) continue;
        for (const range of ranges) highlight.add(range);
        CSS.highlights.set(nameOf(shape), highlight);
        hasRestored = true;
      }
      return hasRestored;
    },
    styleRoot(root) {
      if (!(root instanceof ShadowRoot)) return;
      if (!sheet) {
        sheet = new CSSStyleSheet();
        style();
      }
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    },
    restyle: style,
  };
}
