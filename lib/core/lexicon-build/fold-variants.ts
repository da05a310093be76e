/** The other spellings of characters, as the lexicon compiler is given them. */

/** From a character as written to the Simplified one it stands for. Characters that stand for themselves are left out. */
export interface FoldVariants {
  /** Other scripts. */
  readonly script: ReadonlyMap<string, string>;
  /** Characters that only look like another and are put in its place against copying: 萣 for 定. */
  readonly lookAlikes: ReadonlyMap<string, string>;
  /** Of the other scripts what is in everyday use, for words that no listed name holds. */
  readonly everydayScript: ReadonlyMap<string, string>;
}
