/** The part of the library that is used; its own types leave this file of it out. */
declare module 'punycode/punycode.es6.js' {
  /** Throws a RangeError where the text is no Punycode. */
  export function decode(encoded: string): string;
}
