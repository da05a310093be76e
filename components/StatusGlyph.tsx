/** The shape of a lender's status. It says nothing by itself: a word stands beside it. */
import { glyphAttributes, type ShownStatus, statusGlyphs } from '@/lib/core/lenders/status-glyph';

export function StatusGlyph({ status }: { status: ShownStatus }) {
  return (
    <svg class={`glyph st-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      {statusGlyphs[status].map((path) => (
        <path key={path.d} {...glyphAttributes(path)} />
      ))}
    </svg>
  );
}
