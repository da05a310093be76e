/** The shape that stands beside the word of a lender's status, as paths in a square of 16 units: the same in the hover card and on every screen. */
import type { LenderStatus } from './lender';

/** `own`: a name the user added. `no_record`: the form of a lender's name, and no record of it. */
export type ShownStatus = LenderStatus | 'own' | 'no_record';

interface GlyphPath {
  /** Path data of SVG. */
  d: string;
  /** Width of its line; absent: the path is filled. */
  width?: number;
  /** Lengths of dash and gap along the line, and how far into them it begins. */
  dashes?: readonly [dash: number, gap: number, offset: number];
  /** Absent: its corners are sharp. */
  join?: 'round';
}

/** Drawn one over the other in the text's own colour. */
export const statusGlyphs: Readonly<Record<ShownStatus, readonly GlyphPath[]>> = {
  licensed: [{ d: 'M2 2h12v12H2z' }],
  front: [{ d: 'M5.5 1H15v9.5h-2.2V3.2H5.5z' }, { d: 'M1.9 5.9h8.2v8.2H1.9z', width: 1.8 }],
  closed: [{ d: 'M2.9 2.9h10.2v10.2H2.9zM0 8h16', width: 1.8 }],
  unidentified: [{ d: 'M2.9 2.9h10.2v10.2H2.9z', width: 1.8, dashes: [3.4, 1.7, 1.7] }],
  outside: [{ d: 'M1.9 4.4h8.2v8.2H1.9zM14 1.5v13', width: 1.8 }],
  own: [{ d: 'm2.2 13.8.9-3.6L10.6 2.7l2.7 2.7-7.5 7.5zM8.6 4.7l2.7 2.7', width: 1.7, join: 'round' }],
  no_record: [{ d: 'M2.5 8h11', width: 1.8 }],
};

/** The path as SVG attributes, by name. */
export function glyphAttributes({ d, width, dashes, join }: GlyphPath): Record<string, string> {
  if (width === undefined) return { d, fill: 'currentColor' };
  const [dash, gap, offset] = dashes ?? [];
  return {
    d,
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': `${width}`,
    ...(dashes && { 'stroke-dasharray': `${dash} ${gap}`, 'stroke-dashoffset': `${offset}` }),
    ...(join && { 'stroke-linejoin': join }),
  };
}
