/** An alias as it is looked for: its spelling, how much it says by itself, and what must not stand beside it. */
import type { Edge } from './packed-edges';

/** `own`: added by the reader. */
export type Strength = 'strong' | 'context' | 'never_alone' | 'own';

export interface ListedAlias {
  /** Empty: the ending of a name that is in no list. */
  lenderId: string;
  /** As listed, Simplified. */
  text: string;
  /** Folded: what is compared with the folded text. */
  folded: string;
  strength: Strength;
  /** Made of everyday words (放心借): counts only where a name may stand. */
  asName: boolean;
  /** Counts only before a closing bracket. */
  isBracketed: boolean;
  /** Does not count directly before this character; empty: before any. */
  notBefore: string;
  readonly edges: readonly Edge[];
}
