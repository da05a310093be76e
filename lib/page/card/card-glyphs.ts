/** The shapes that say a lender's status beside its word. */
import type { LenderCard } from '@/lib/messaging/protocol';

interface Stroke {
  path: string;
  /** Absent: filled. */
  width?: number;
  dashes?: string;
}

const glyphs: Record<LenderCard['status'], Stroke[]> = {
  licensed: [{ path: 'M2 2h12v12H2z' }],
  front: [{ path: 'M5.5 1H15v9.5h-2.2V3.2H5.5z' }, { path: 'M1.9 5.9h8.2v8.2H1.9z', width: 1.8 }],
  closed: [{ path: 'M2.9 2.9h10.2v10.2H2.9zM0 8h16', width: 1.8 }],
  unidentified: [{ path: 'M2.9 2.9h10.2v10.2H2.9z', width: 1.8, dashes: '3.4 1.7' }],
  outside: [{ path: 'M1.9 4.4h8.2v8.2H1.9zM14 1.5v13', width: 1.8 }],
  own: [{ path: 'm2.2 13.8.9-3.6 7.5-7.5 2.7 2.7-7.5 7.5zm6.4-9.1 2.7 2.7', width: 1.7 }],
  no_record: [{ path: 'M2 8h12', width: 1.8 }],
};

const svg = 'http://www.w3.org/2000/svg';

export function glyphOf(status: LenderCard['status']): SVGElement {
  const glyph = document.createElementNS(svg, 'svg') as SVGElement;
  glyph.setAttribute('viewBox', '0 0 16 16');
  glyph.setAttribute('aria-hidden', 'true');
  for (const { path, width, dashes } of glyphs[status]) {
    const stroke = document.createElementNS(svg, 'path');
    stroke.setAttribute('d', path);
    stroke.setAttribute(width ? 'stroke' : 'fill', 'currentColor');
    if (width) {
      stroke.setAttribute('fill', 'none');
      stroke.setAttribute('stroke-width', String(width));
    }
    if (dashes) {
      stroke.setAttribute('stroke-dasharray', dashes);
      stroke.setAttribute('stroke-dashoffset', '1.7');
    }
    glyph.append(stroke);
  }
  return glyph;
}
