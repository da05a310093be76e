/** The pages that the stores' pictures are taken of: a sentence, a few lines, and the real screen beside or below them. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shot } from '@/scripts/screens/variants';

const root = resolve(import.meta.dirname, '../..');
const icon = readFileSync(join(root, 'assets/icon/active-large.svg'), 'utf8');

export interface Poster {
  lang: string;
  title: string;
  lines: readonly string[];
  name: string;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Colours of `assets/styles/tokens.css` in light. */
const style = `
* { box-sizing: border-box; margin: 0; }
body { background: #e6ebe3; color: #1d2522; overflow: hidden; font-family: "Noto Sans", "Noto Sans CJK SC", system-ui, sans-serif; }
.brand { display: flex; align-items: center; gap: 12px; font-size: 22px; font-weight: 600; color: #15565f; }
.brand { flex: none; }
.brand svg { width: 40px; height: 40px; }
h1 { font-weight: 700; letter-spacing: -0.01em; line-height: 1.2; text-wrap: balance; white-space: pre-line; }
ul { list-style: none; padding: 0; display: grid; gap: 18px; }
li { font-size: 25px; line-height: 1.4; padding-inline-start: 22px; border-inline-start: 4px solid #3793a6; text-wrap: balance; }
.shot { display: block; border: 1px solid #7d8880; border-radius: 10px; background: #fdfdfb; overflow: hidden; }
.shot img { display: block; width: 100%; }
.beside { width: 1280px; height: 800px; display: grid; grid-template-columns: 1fr auto; gap: 48px; padding: 0 56px 0 72px; }
.beside .says { align-self: center; display: grid; gap: 40px; }
.beside h1 { font-size: 58px; }
.beside li { font-size: 28px; }
.beside .shot { align-self: start; margin-top: 48px; }
.below { width: 1280px; height: 800px; padding: 40px 56px 0; display: grid; gap: 16px; align-content: start; }
.below h1 { font-size: 46px; text-wrap: wrap; }
.below .head { display: flex; justify-content: space-between; align-items: center; gap: 24px; }
.below li { font-size: 23px; }
.tile { width: 440px; height: 280px; padding: 30px 32px; display: grid; align-content: center; gap: 18px; }
.tile svg { width: 64px; height: 64px; }
.tile .brand { font-size: 36px; gap: 16px; }
.tile h1 { font-size: 25px; line-height: 1.35; font-weight: 600; }
.marquee { width: 1400px; height: 560px; display: grid; grid-template-columns: 1fr auto; gap: 64px; padding: 0 96px; }
.marquee .says { align-self: center; display: grid; gap: 34px; }
.marquee .brand { font-size: 34px; gap: 16px; }
.marquee svg { width: 72px; height: 72px; }
.marquee h1 { font-size: 48px; }
.marquee .shot { align-self: start; margin-top: 52px; }
`;

const page = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><style>${style}</style>${body}</html>`;

const brand = (name: string) => `<div class="brand">${icon}<span>${escaped(name)}</span></div>`;
const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
/** `skip`: so much of its top is left out. */
const image = ({ png }: Shot, width: number, skip = 0) =>
  `<div class="shot" style="width:${width}px"><img alt="" style="margin-top:${-skip}px" src="data:image/png;base64,${png}"></div>`;

export function besidePoster({ lang, title, lines, name }: Poster, shot: Shot, width: number): string {
  const says = `<div class="says">${brand(name)}<h1>${escaped(title)}</h1>${list(lines)}</div>`;
  return page(lang, `<div class="beside">${says}${image(shot, width)}</div>`);
}

export function belowPoster({ lang, title, lines, name }: Poster, shot: Shot): string {
  const head = `<div class="head"><h1>${escaped(title)}</h1>${brand(name)}</div>`;
  return page(lang, `<div class="below">${head}${list(lines)}${image(shot, 1168, 70)}</div>`);
}

export function tilePoster(lang: string, name: string, sentence: string): string {
  return page(lang, `<div class="tile">${brand(name)}<h1>${escaped(sentence)}</h1></div>`);
}

export function marqueePoster(lang: string, name: string, sentence: string, shot: Shot): string {
  const says = `<div class="says">${brand(name)}<h1>${escaped(sentence)}</h1></div>`;
  return page(lang, `<div class="marquee">${says}${image(shot, 460)}</div>`);
}
