/** Files of the package that the browser injects into pages; none is web-accessible. */
export const pageScriptFile = 'page.js';
/** A screen imports it too, in front of a view that looks for names. */
export const namesScriptFile = 'names.js';
export const marksScriptFile = 'marks.js';
export const cardScriptFile = 'card.js';
export const marksStyleFile = 'assets/marks-style.css';
/** Lies over `marksStyleFile` where the user chose other lines than the plain ones. */
export const marksStrengthFiles = { quiet: 'assets/marks-quiet.css', strong: 'assets/marks-strong.css' } as const;
