/** What a reader types or pastes as a site → its origin. */

/** `bidai.example/apply` → `https://bidai.example`; null when it names no web site. */
export function originFromTyped(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const { protocol, hostname, origin } = new URL(address);
    const isSite =
      (protocol === 'https:' || protocol === 'http:') &&
      (hostname === 'localhost' || hostname.includes('.')) &&
      !hostname.includes('*');
    return isSite ? origin : null;
  } catch {
    return null;
  }
}
