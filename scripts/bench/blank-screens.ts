/**
 * A copy of the built package in which popup and side panel tell when they were painted, and beside each stands a blank
 * page with the same style sheets: the least that a page of this extension can take. Neither is ever part of the package.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild } from '@/scripts/shipped-chromium';

export const measuredScreens = ['popup', 'sidepanel'] as const;
export type MeasuredScreen = (typeof measuredScreens)[number];

export const blankOf = (screen: MeasuredScreen) => `blank-${screen}.html` as const;

const probe = '<script src="/paint-probe.js"></script>';

/** What the probe leaves on the window of a page. */
export interface PaintProbe {
  /** Changes of what the screen shows so far; a frame shows one or more of them. */
  changes: number;
  /** When the frame with the newest change stood on the screen, in ms from the beginning of the document; NaN: not yet, or there was none. */
  lastPaintMs: number;
}

/**
 * Puts a new dot beside the screen with every change of it and asks the browser when that dot was shown, which is the frame
 * that shows the change. Runs in the page and refers to nothing outside itself.
 */
function watchPaints(): void {
  const seen: PaintProbe = { changes: 0, lastPaintMs: Number.NaN };
  let dot: HTMLElement | null = null;
  const change = () => {
    dot?.remove();
    dot = document.createElement('i');
    seen.changes += 1;
    seen.lastPaintMs = Number.NaN;
    dot.setAttribute('elementtiming', String(seen.changes));
    dot.textContent = '.';
    dot.style.position = 'fixed';
    dot.style.insetBlockEnd = '0';
    document.documentElement.append(dot);
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { identifier: string; renderTime: number })[])
      if (entry.identifier === String(seen.changes)) seen.lastPaintMs = entry.renderTime;
  }).observe({ type: 'element', buffered: true });
  const all = { childList: true, subtree: true, characterData: true, attributes: true };
  const root = document.getElementById('root');
  if (root) new MutationObserver(change).observe(root, all);
  Object.assign(window, { paintProbe: seen });
}

function blankPage(screen: string): string {
  const sheets = screen.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  if (sheets.length === 0) throw new Error('The screen has no style sheet to give to a blank page.');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>blank</title>${sheets.join('')}</head><body><p>这一页只有一行字。</p>${probe}</body></html>`;
}

/** `remove` it when the browser is closed. */
export function buildWithBlankScreens(source = chromeBuild): { build: string; remove(): void } {
  const build = mkdtempSync(join(tmpdir(), 'overdue-lens-measured-'));
  cpSync(source, build, { recursive: true });
  writeFileSync(join(build, 'paint-probe.js'), `(${watchPaints})();`);
  for (const screen of measuredScreens) {
    const path = join(build, `${screen}.html`);
    const html = readFileSync(path, 'utf8');
    writeFileSync(join(build, blankOf(screen)), blankPage(html));
    writeFileSync(path, html.replace('</body>', `${probe}</body>`));
  }
  return { build, remove: () => rmSync(build, { recursive: true, force: true }) };
}
