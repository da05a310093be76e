/** Shows a screen over an app without a browser, and asks axe whether everyone can use it. */
import './to-be-shown';
import { fireEvent, render } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentChildren } from 'preact';
import { AppContext } from '@/components/app-context';
import type { FakeApp } from './fake-app';

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
