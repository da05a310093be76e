/** Keys of passphrases in a few rounds in place of 600,000, for tests of what is done with them. How slowly they are made is held by the tests of sealing. */
import { vi } from 'vitest';

export function quickPassphrases(): void {
  const { subtle } = crypto;
  const derive = subtle.deriveKey.bind(subtle);
  vi.spyOn(subtle, 'deriveKey').mockImplementation((how, ...rest) =>
    derive({ ...(how as Pbkdf2Params), iterations: 10 }, ...rest),
  );
}
