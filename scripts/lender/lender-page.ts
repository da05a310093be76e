/** A page on which a lender’s spellings stand in a sentence each, as they do on pages of loan offers. */
import type { LenderAliases } from '@/lib/core/lenders/alias';
import type { Lender } from '@/lib/core/lenders/lender';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** Words of a loan stand beside each, for spellings that need them. */
const sentence = (spelling: string) =>
  /[一-鿿]/.test(spelling)
    ? `<li>在 ${escaped(spelling)} 借款，年利率 18%，分 12 期。</li>`
    : `<li lang="en">A loan from ${escaped(spelling)} at 18% a year, over 12 months.</li>`;

export function lenderPage({ name }: Lender, { aliases }: LenderAliases): string {
  return `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>${escaped(name.hans)} · ${escaped(name.en)}</title>
<style>
  :root { color-scheme: light dark; font: 18px/2 system-ui, sans-serif; }
  body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
</style>
<h1>这个页面写着它的每种写法</h1>
<p>数字只是例子，不是任何公司的报价。</p>
<ul>
${aliases.map(({ text }) => sentence(text)).join('\n')}
</ul>
</html>`;
}
