/** Takes the one place where Preact writes an HTML string out of the build: this product renders none, and store reviewers flag it. */
import type { Plugin } from 'vite';

const htmlStringSink = /([\w$]+)\.innerHTML\s*=\s*[\w$]+\.__html/g;

export function withoutHtmlStrings(): Plugin {
  return {
    name: 'without-html-strings',
    enforce: 'pre',
    transform(code, id) {
      if (!/preact[\\/]dist[\\/]preact(\.min|\.module)?\.m?js/.test(id)) return null;
      const found = code.match(htmlStringSink)?.length ?? 0;
      if (found === 0 && code.includes('innerHTML'))
        this.warn(`innerHTML is used in ${id} in a new way: look at it again`);
      return { code: code.replace(htmlStringSink, '$1.textContent=""'), map: null };
    },
  };
}
