/** Draws the shape of a lender's status, which stands beside its word. */
import { glyphAttributes, type ShownStatus, statusGlyphs } from '@/lib/core/lenders/status-glyph';

const svg = 'http://www.w3.org/2000/svg';

export function glyphOf(status: ShownStatus): SVGElement {
  const glyph = document.createElementNS(svg, 'svg') as SVGElement;
  glyph.setAttribute('viewBox', '0 0 16 16');
  glyph.setAttribute('aria-hidden', 'true');
  for (const drawn of statusGlyphs[status]) {
    const path = document.createElementNS(svg, 'path');
    for (const [name, value] of Object.entries(glyphAttributes(drawn))) path.setAttribute(name, value);
    glyph.append(path);
  }
  return glyph;
}
