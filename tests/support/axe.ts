/** Judges a screen by axe: once injected it stays, and only what it found comes back, since whole reports of long screens take seconds to hand over. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

export const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * `inWindow`: all but the size of targets, which edges of the window and what sticks to them cut where a screen is scrolled.
 * `colours`: rules whose verdict depends on the colours; the others judge the same elements in every theme.
 */
export type Rules = 'all' | 'inWindow' | 'colours';

const olderTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

export const axeRules: Record<Rules, string[]> = {
  all: [...olderTags, 'wcag22aa'],
  inWindow: olderTags,
  colours: ['color-contrast', 'link-in-text-block'],
};

export interface Verdict {
  /** Rule, place and reason of each fault. */
  faults: string[];
  /** Of rules that found something to judge and no fault. */
  passedRules: number;
}

export async function judge(screen: Page, rules: Rules = 'inWindow'): Promise<Verdict> {
  if (!(await screen.evaluate(() => 'axe' in window))) await screen.evaluate(axeSource);
  return screen.evaluate(async (runOnly) => {
    // Colours that fade into each other are judged where they end, though a screen that is not drawn never gets there.
    for (const animation of document.getAnimations()) animation.finish();
    const { violations, passes } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return {
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
      ),
      passedRules: passes.length,
    };
  }, axeRules[rules]);
}
