/** The shape of a status, the same as on the toolbar of this product and in its lists. Says nothing by itself: a word stands beside it. */
import type { LenderStatus } from '@/lib/core/lenders/lender';

/** `own`: a name the reader added. `no_record`: the form of a lender's name, and no record of it. */
export type ShownStatus = LenderStatus | 'own' | 'no_record';

export function StatusGlyph({ status }: { status: ShownStatus }) {
  return (
    <svg class={`glyph st-${status}`} viewBox="0 0 16 16" aria-hidden="true">
      <Shape status={status} />
    </svg>
  );
}

function Shape({ status }: { status: ShownStatus }) {
  switch (status) {
    case 'licensed':
      return <path fill="currentColor" d="M2 2h12v12H2z" />;
    case 'front':
      return (
        <>
          <path fill="currentColor" d="M5.5 1H15v9.5h-2.2V3.2H5.5z" />
          <path fill="none" stroke="currentColor" stroke-width="1.8" d="M1.9 5.9h8.2v8.2H1.9z" />
        </>
      );
    case 'closed':
      return <path fill="none" stroke="currentColor" stroke-width="1.8" d="M2.9 2.9h10.2v10.2H2.9zM0 8h16" />;
    case 'unidentified':
      return (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="1.8"
          stroke-dasharray="3.4 1.7"
          stroke-dashoffset="1.7"
          d="M2.9 2.9h10.2v10.2H2.9z"
        />
      );
    case 'outside':
      return <path fill="none" stroke="currentColor" stroke-width="1.8" d="M1.9 4.4h8.2v8.2H1.9zM14 1.5v13" />;
    case 'own':
      return (
        <path
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-linejoin="round"
          d="m2.2 13.8.9-3.6L10.6 2.7l2.7 2.7-7.5 7.5zM8.6 4.7l2.7 2.7"
        />
      );
    case 'no_record':
      return <path stroke="currentColor" stroke-width="1.8" d="M2.5 8h11" />;
  }
}
