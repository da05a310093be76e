/** SHA-256 by the browser, as 64 lower-case hexadecimal digits. */

export async function sha256OfBytes(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const sha256 = (text: string): Promise<string> => sha256OfBytes(new TextEncoder().encode(text));
