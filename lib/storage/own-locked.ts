/** Says that loans and evidence are sealed and no key is held, in few bytes: every screen asks it. */

export class OwnLocked extends Error {
  override name = 'OwnLocked';
}

/** Also of one made by another script of the package. */
export const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'OwnLocked';
