/** Shows a screen over an app without a browser, and asks axe whether everyone can use it. */
import './to-be-shown';
import { cleanup, configure, fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { afterEach, beforeAll, vi } from 'vitest';
import { AppContext } from '@/components/app-context';
import { loadViews } from '@/components/loaded-view';
import type { FakeApp } from './fake-app';

// A busy machine is slow, not wrong: conditions are waited for longer than the second that is usual.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);
// As in a screen that has been open for a moment.
beforeAll(loadViews, 60_000);

// Axe walks a whole screen; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

export function show(fake: FakeApp, screen: ComponentChildren) {
  document.documentElement.lang = fake.app.locale;
  document.title = 'Overdue Lens';
  return render(<AppContext.Provider value={fake.app}>{screen}</AppContext.Provider>);
}

/** Presses the heading of a folded part, so that what it holds is shown. */
export function unfold(heading: HTMLElement): void {
  const summary = heading.closest('summary');
  if (summary === null) throw new Error(`“${heading.textContent}” opens nothing`);
  fireEvent.click(summary);
}

/** Rule and element of each fault; contrast is not known without layout and is measured elsewhere. */
export async function faultsFor(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
