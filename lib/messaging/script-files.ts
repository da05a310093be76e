/** Files of the package that are run in pages. Nothing of them is web-accessible: the browser injects them. */
export const pageScriptFile = 'page.js';
export const marksScriptFile = 'marks.js';
export const cardScriptFile = 'card.js';
export const marksStyleFile = 'assets/marks-style.css';
