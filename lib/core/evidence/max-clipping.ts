/** Characters of a page's text that an entry keeps; what is longer is cut, and says so. Asked by the background, which has no use for the rest of an entry. */
export const maxClipping = 20_000;
