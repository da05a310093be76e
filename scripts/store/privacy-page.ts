/** The privacy policy as a page to host: what `PRIVACY.md` says, and nothing that is loaded from anywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';

const style = [
  ':root{color-scheme:light dark}',
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.7 system-ui,sans-serif}',
  'table{border-collapse:collapse;width:100%}',
  'th,td{border:1px solid GrayText;padding:.4rem .6rem;text-align:start;vertical-align:top}',
  '.wide{overflow-x:auto}',
].join('');

export function privacyPage(root: string): string {
  const text = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
  const body = marked
    .parse(text, { async: false })
    .replaceAll('<table>', '<div class="wide"><table>')
    .replaceAll('</table>', '</table></div>')
    .replace(/<p>(?=<strong>English\.)/, '<p lang="en">');
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<title>逾镜 Overdue Lens: 隐私 Privacy</title>',
    `<style>${style}</style>`,
    body.trim(),
    '</html>',
    '',
  ].join('\n');
}
