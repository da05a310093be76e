/** The product's sign in its three states, and the few drawn signs of its controls. All are decoration: a word stands beside each. */

const tone = { active: '#3793a6', quiet: '#7f8a8b' };

/** `active`: the page is read. `paused`, `no_access`: it is not. */
export function Lens({ state }: { state: 'active' | 'paused' | 'no_access' }) {
  const stroke = state === 'active' ? tone.active : tone.quiet;
  return (
    <svg class="lens" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {state === 'active' ? (
        <>
          <circle cx="7" cy="7" r="6.5" fill={tone.active} />
          <path fill="#fff" d="M3 4h8v2H3zM3 8h2v2H3zM6 8h2v2H6z" />
          <path fill="#ffc766" d="M9 8h2v2H9z" />
        </>
      ) : (
        <circle cx="7" cy="7" r="5.5" fill="none" stroke={tone.quiet} stroke-width="2" />
      )}
      {state === 'paused' ? <path fill={tone.quiet} d="M5 4.5h1.5v5H5zM7.5 4.5H9v5H7.5z" /> : null}
      <path d="m11.3 11.3 3.2 3.2" stroke={stroke} stroke-width="2.5" stroke-linecap="round" />
    </svg>
  );
}

export function SearchIcon() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linecap="round"
        d="M6.75 11.5a4.75 4.75 0 1 0 0-9.5 4.75 4.75 0 0 0 0 9.5zm3.5-1.25L14 14"
      />
    </svg>
  );
}

export function Chevron() {
  return <i class="chev" aria-hidden="true" />;
}
