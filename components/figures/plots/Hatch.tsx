/** A hatched fill for an area of a plot, so that it is told apart without colour. */

/** Goes into the `defs` of a plot that is stretched to its box. */
export function HatchPattern({ id, tone = '' }: { id: string; tone?: 'cost' | '' }) {
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(1 .46) rotate(45)">
      <path class={`hatch ${tone}`} d="M0 0v6" />
    </pattern>
  );
}

export function HatchKey({ tone = '' }: { tone?: 'cost' | '' }) {
  return (
    <svg viewBox="0 0 24 10" aria-hidden="true">
      <path class={`hatch ${tone}`} d="M2 10 6 0M8 10l4-10M14 10l4-10M20 10l4-10" />
    </svg>
  );
}
